package io.twosource.extract.claim.match;

import java.util.Set;

/**
 * What two propositions have in common, each from 0 to 1.
 *
 * @param meaning of the embeddings: this model keeps cosines between .75 and 1
 * @param words shared words, as a share of all
 * @param names shared names, as a share of all; half where one side has none
 * @param otherPlace 1 where they go to different places, half where only one of them goes anywhere
 * @param otherNumber 1 where both count and no number is shared
 */
record Likeness(double meaning, double words, double names, double otherPlace, double otherNumber) {

    private static final double LEAST_COSINE = .75;
    private static final double UNKNOWN = .5;

    static Likeness of(Subject one, Subject other) {
        Content a = one.content();
        Content b = other.content();
        return new Likeness(
                Math.max(
                        0,
                        (one.embedding().cosine(other.embedding()) - LEAST_COSINE)
                                / (1 - LEAST_COSINE)),
                shared(a.words(), b.words()),
                a.names().isEmpty() || b.names().isEmpty() ? UNKNOWN : shared(a.names(), b.names()),
                otherPlace(a.destinations(), b.destinations()),
                disjoint(a.numbers(), b.numbers()) ? 1 : 0);
    }

    private static double otherPlace(Set<String> a, Set<String> b) {
        if (a.isEmpty() && b.isEmpty()) {
            return 0;
        }
        return a.isEmpty() || b.isEmpty() ? UNKNOWN : disjoint(a, b) ? 1 : 0;
    }

    private static boolean disjoint(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
    }

    /** Dice's coefficient. */
    private static double shared(Set<String> a, Set<String> b) {
        long both = a.stream().filter(b::contains).count();
        return a.isEmpty() && b.isEmpty() ? 0 : 2.0 * both / (a.size() + b.size());
    }
}
