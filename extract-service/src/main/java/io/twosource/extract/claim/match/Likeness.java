package io.twosource.extract.claim.match;

import java.util.Set;

/**
 * What two propositions have in common and what sets them apart, each from 0 to 1.
 *
 * @param meaning of the embeddings: this model keeps cosines between .75 and 1
 * @param words shared words, as a share of all
 * @param otherNames 1 where both name somebody or something, and nothing in common
 * @param samePlace 1 where both go to one place
 * @param otherPlace 1 where they go to different places
 * @param onePlace 1 where only one of them goes anywhere
 * @param otherNumber 1 where both count, and no number is shared
 */
record Likeness(
        double meaning,
        double words,
        double otherNames,
        double samePlace,
        double otherPlace,
        double onePlace,
        double otherNumber) {

    private static final double LEAST_COSINE = .75;

    static Likeness of(Subject one, Subject other) {
        Content a = one.content();
        Content b = other.content();
        double cosine = one.embedding().cosine(other.embedding());
        return new Likeness(
                (cosine - LEAST_COSINE) / (1 - LEAST_COSINE),
                shared(a.words(), b.words()),
                asNumber(apart(a.names(), b.names())),
                asNumber(a.destinations().stream().anyMatch(b.destinations()::contains)),
                asNumber(apart(a.destinations(), b.destinations())),
                asNumber(a.destinations().isEmpty() != b.destinations().isEmpty()),
                asNumber(apart(a.numbers(), b.numbers())));
    }

    private static boolean apart(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
    }

    /** Dice's coefficient. */
    private static double shared(Set<String> a, Set<String> b) {
        long both = a.stream().filter(b::contains).count();
        return a.isEmpty() && b.isEmpty() ? 0 : 2.0 * both / (a.size() + b.size());
    }

    private static double asNumber(boolean is) {
        return is ? 1 : 0;
    }
}
