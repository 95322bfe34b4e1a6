package io.twosource.alert.desk.claim;

import io.twosource.alert.account.ClaimAccount;
import io.twosource.alert.account.Position;
import io.twosource.alert.account.Stand;
import io.twosource.alert.claim.TimelineEntry;
import io.twosource.alert.desk.page.StateShown;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has become different of a claim since a time, in sentences. */
final class Difference {

    /** Sources that are told of by name. */
    private static final int MOST = 10;

    private Difference() {}

    static List<String> between(ClaimAccount then, ClaimAccount now) {
        List<String> sentences =
                Stream.of(state(then, now), statements(then, now), sources(then, now))
                        .flatMap(parts -> parts)
                        .toList();
        return sentences.isEmpty() ? List.of("Nothing has changed since.") : sentences;
    }

    private static Stream<String> state(ClaimAccount then, ClaimAccount now) {
        return then.state().countsAs(now.state())
                ? Stream.empty()
                : Stream.of(
                        "It was %s, and is %s now."
                                .formatted(
                                        StateShown.of(then.state()).text(),
                                        StateShown.of(now.state()).text()));
    }

    private static Stream<String> statements(ClaimAccount then, ClaimAccount now) {
        Set<String> before = ids(then);
        Set<String> after = ids(now);
        long more = after.stream().filter(id -> !before.contains(id)).count();
        long gone = before.stream().filter(id -> !after.contains(id)).count();
        return Stream.concat(
                more == 0 ? Stream.empty() : Stream.of(counted(more) + " came in since."),
                gone == 0
                        ? Stream.empty()
                        : Stream.of(counted(gone) + " went since, corrected or withdrawn."));
    }

    private static Stream<String> sources(ClaimAccount then, ClaimAccount now) {
        return now.positions().stream()
                .filter(Position::isCounted)
                .flatMap(
                        source ->
                                then.positions().stream()
                                        .filter(before -> before.name().equals(source.name()))
                                        .findFirst()
                                        .map(before -> moved(before, source))
                                        .orElseGet(() -> Stream.of(came(source))))
                .limit(MOST);
    }

    private static Stream<String> moved(Position before, Position source) {
        return before.stand() == source.stand()
                ? Stream.empty()
                : Stream.of(
                        "%s: %s then, %s now."
                                .formatted(
                                        source.name(), word(before.stand()), word(source.stand())));
    }

    private static String came(Position source) {
        return "%s: not heard then, %s now.".formatted(source.name(), word(source.stand()));
    }

    private static String word(Stand stand) {
        return Said.word(stand);
    }

    private static Set<String> ids(ClaimAccount account) {
        return account.timeline().stream()
                .map(TimelineEntry::statementId)
                .collect(Collectors.toSet());
    }

    private static String counted(long statements) {
        return statements == 1 ? "1 statement" : statements + " statements";
    }
}
