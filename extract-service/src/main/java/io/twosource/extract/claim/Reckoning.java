package io.twosource.extract.claim;

import java.util.List;
import java.util.stream.Collectors;

/** What was counted on a claim and why, in words: for people who must trust the number. */
record Reckoning(Standings standings) {

    /** A claim that everybody repeats would name hundreds. */
    private static final int MOST_NAMES = 5;

    private static final int MOST_OTHER_NAMES = 2;

    String text() {
        return "%s for, %s against, counted over %d statements%s"
                .formatted(
                        sources(Side.FOR),
                        sources(Side.AGAINST),
                        standings.statements(),
                        notCounted());
    }

    private String sources(Side side) {
        int count = standings.count(side);
        List<String> names =
                standings.on(side).limit(MOST_NAMES).map(this::withOtherNames).toList();
        return count == 0 ? "none" : "%d (%s)".formatted(count, listed(names, count));
    }

    /** "Kremlin, also as Dmitry Peskov": why two names count once. */
    private String withOtherNames(TimelineEntry entry) {
        String name = entry.citation().sourceName();
        String others =
                standings
                        .of(entry)
                        .map(other -> other.citation().sourceName())
                        .filter(other -> !other.equals(name))
                        .distinct()
                        .limit(MOST_OTHER_NAMES)
                        .collect(Collectors.joining(", "));
        return others.isEmpty() ? name : name + ", also as " + others;
    }

    private String notCounted() {
        List<String> outlets =
                standings.repeating().stream()
                        .map(entry -> entry.citation().sourceName())
                        .distinct()
                        .toList();
        List<String> first = outlets.stream().limit(MOST_NAMES).toList();
        return outlets.isEmpty()
                ? ""
                : "; not counted, as they only repeat: " + listed(first, outlets.size());
    }

    private static String listed(List<String> names, int count) {
        String more = count > names.size() ? " and %d more".formatted(count - names.size()) : "";
        return String.join("; ", names) + more;
    }
}
