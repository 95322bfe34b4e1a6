package io.twosource.extract.claim.side;

import java.util.Collections;
import java.util.Set;

/**
 * How many of what: "at least 12 people".
 *
 * @param least that is meant
 * @param most that is meant
 * @param written as the sentence has it
 * @param units what may be counted, as bases
 */
record Quantity(double least, double most, String written, Set<String> units) {

    /** Counts of one event differ for a while; what differs by less may be an older count. */
    private static final double PLAINLY = 1.5;

    private static final Set<String> CHANGING =
            Set.of(
                    "%",
                    "$", "€", "£", "point", "cent", "minute", "hour", "day", "week", "month",
                    "year");

    private static final Set<String> MORE = Set.of("more", "other", "another", "further");

    /** Whether a word says that what is counted comes on top. */
    static boolean isOfMore(String lower) {
        return MORE.contains(lower);
    }

    boolean counts(Quantity other) {
        return !Collections.disjoint(units, other.units);
    }

    boolean counts(Term term) {
        return !Collections.disjoint(units, term.bases());
    }

    /** Prices, shares and spans of time are told anew every day, and so is what comes on top. */
    boolean changes() {
        return !Collections.disjoint(units, CHANGING) || !Collections.disjoint(units, MORE);
    }

    boolean agreesWith(Quantity other) {
        return least <= other.most && other.least <= most;
    }

    /** What counts from this to the other. */
    Quantity upTo(Quantity other) {
        return new Quantity(least, other.most, written + " to " + other.written, other.units);
    }

    /** So far apart that no later count explains it. */
    boolean isFarFrom(Quantity other) {
        double low = Math.min(most, other.most);
        double high = Math.max(least, other.least);
        return high >= PLAINLY * low;
    }
}
