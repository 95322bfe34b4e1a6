package io.twosource.alert.account;

import io.twosource.alert.account.NotCounted.Reason;
import io.twosource.alert.notice.ClaimState;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why a claim stands where it does, in sentences; no score of truth.
 *
 * @param reason what was counted
 * @param oneSource which names were taken for one source
 * @param notCounted how many statements add no source, and why
 * @param missing what an editor would still ask for
 */
public record Explanation(
        String reason, List<String> oneSource, List<String> notCounted, List<String> missing) {

    /** Names in one sentence; of what is known under more, the rest is counted. */
    private static final int MOST_NAMES = 5;

    public static Explanation of(ClaimAccount account) {
        return new Explanation(
                reason(account),
                account.positions().stream()
                        .filter(position -> !position.otherNames().isEmpty())
                        .map(Explanation::oneSource)
                        .toList(),
                notCounted(account),
                Gap.of(account).stream().map(Explanation::missing).toList());
    }

    /** All of it, in one order. */
    public List<String> sentences() {
        return Stream.of(
                        Stream.of(reason),
                        oneSource.stream(),
                        notCounted.stream(),
                        missing.stream())
                .flatMap(Function.identity())
                .toList();
    }

    private static String reason(ClaimAccount account) {
        ClaimState state = account.state();
        String forIt = sources(account.on(Stand.FOR));
        String against = sources(account.on(Stand.AGAINST));
        return switch (state.status()) {
            case WITHDRAWN -> "No statement on it is left.";
            case REPORTED ->
                    state.sourcesFor() == 0
                            ? "Nobody has taken a side."
                            : "Reported: %s for it, nobody against it.".formatted(forIt);
            case CONFIRMED -> "Confirmed: %s for it, nobody against it.".formatted(forIt);
            case DENIED -> "Denied: nobody is for it, %s against it.".formatted(against);
            case DISPUTED -> "Disputed: %s for it, %s against it.".formatted(forIt, against);
        };
    }

    /** "2 independent sources (Kremlin; JAMnews) are". */
    private static String sources(List<Position> positions) {
        int count = positions.size();
        return "%d independent %s (%s) %s"
                .formatted(
                        count,
                        count == 1 ? "source" : "sources",
                        listed(positions.stream().map(Position::name).toList()),
                        count == 1 ? "is" : "are");
    }

    private static String oneSource(Position position) {
        return "%s, also as %s: counted as one source."
                .formatted(position.name(), listed(position.otherNames()));
    }

    private static List<String> notCounted(ClaimAccount account) {
        Map<Reason, Long> counts =
                account.notCounted().stream()
                        .collect(
                                Collectors.groupingBy(
                                        NotCounted::reason,
                                        () -> new EnumMap<>(Reason.class),
                                        Collectors.counting()));
        Stream<String> reasons =
                counts.entrySet().stream()
                        .map(
                                reason ->
                                        "Not counted, as %s: %d %s."
                                                .formatted(
                                                        reason.getKey().text(),
                                                        reason.getValue(),
                                                        statements(reason.getValue())));
        Stream<String> left =
                account.left() == 0
                        ? Stream.empty()
                        : Stream.of(
                                "Not looked at here, as the claim is that long: the %d oldest %s."
                                        .formatted(account.left(), statements(account.left())));
        return Stream.concat(reasons, left).toList();
    }

    private static String missing(Gap gap) {
        return switch (gap) {
            case Gap.NoOfficialVoice() ->
                    "No official voice: nobody who is counted is named with an office or an"
                            + " organisation.";
            case Gap.NoSecondSource() -> "No second source is for it.";
            case Gap.Silent(String name) ->
                    "%s is named in what is said, and is not heard here.".formatted(name);
        };
    }

    private static String statements(long count) {
        return count == 1 ? "statement" : "statements";
    }

    private static String listed(List<String> names) {
        String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining("; "));
        return names.size() <= MOST_NAMES
                ? first
                : "%s and %d more".formatted(first, names.size() - MOST_NAMES);
    }
}
