package io.twosource.alert.account;

import io.twosource.alert.notice.Speaker;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an editor would still ask for before printing a claim. */
public sealed interface Gap {

    /** Whoever is counted speaks in no office and for no organisation, as far as articles tell. */
    record NoOfficialVoice() implements Gap {}

    /** One source is for it, and none against. */
    record NoSecondSource() implements Gap {}

    /**
     * Named in what is claimed, and nobody of that name speaks: people and organisations, and
     * places too, as statements do not carry which is which.
     */
    record Silent(String name) implements Gap {}

    /** Names that are told at the most, the most frequent first. */
    int MOST_NAMES = 5;

    static List<Gap> of(ClaimAccount account) {
        List<Position> counted = account.positions().stream().filter(Position::isCounted).toList();
        Stream<Gap> official =
                counted.stream().noneMatch(Gap::isOfficial)
                        ? Stream.of(new NoOfficialVoice())
                        : Stream.empty();
        Stream<Gap> second =
                account.on(Stand.FOR).size() == 1 && account.on(Stand.AGAINST).isEmpty()
                        ? Stream.of(new NoSecondSource())
                        : Stream.empty();
        return Stream.of(official, second, silent(account).map(Silent::new))
                .flatMap(Function.identity())
                .map(Gap.class::cast)
                .toList();
    }

    private static boolean isOfficial(Position position) {
        return position.statements().stream()
                .map(entry -> entry.said().speaker())
                .flatMap(Stream::ofNullable)
                .anyMatch(speaker -> speaker.role() != null || speaker.organisation() != null);
    }

    private static Stream<String> silent(ClaimAccount account) {
        Set<String> speaking =
                account.timeline().stream()
                        .map(entry -> entry.said().speaker())
                        .flatMap(Stream::ofNullable)
                        .flatMap(Gap::names)
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
        Map<String, Long> named =
                account.timeline().stream()
                        .flatMap(entry -> entry.said().entities().stream().distinct())
                        .collect(
                                Collectors.groupingBy(
                                        Function.identity(),
                                        LinkedHashMap::new,
                                        Collectors.counting()));
        return named.entrySet().stream()
                .filter(entity -> speaking.stream().noneMatch(isOf(entity.getKey())))
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_NAMES)
                .map(Map.Entry::getKey);
    }

    private static Predicate<String> isOf(String entity) {
        String words = " " + entity.toLowerCase(Locale.ROOT) + " ";
        return name -> (" " + name + " ").contains(words) || words.contains(" " + name + " ");
    }

    private static Stream<String> names(Speaker speaker) {
        return Stream.of(speaker.name(), speaker.role(), speaker.organisation())
                .flatMap(Stream::ofNullable);
    }
}
