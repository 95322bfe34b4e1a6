package io.twosource.extract.claim.side;

import java.util.Collections;
import java.util.Set;

/**
 * A word that takes part in a comparison.
 *
 * @param written as in the sentence
 * @param told the same with what negates it: "not left"
 * @param bases of which it may be a form
 * @param name whether it names somebody or something
 * @param goal whether it names where something goes: "to Ukraine"
 * @param small a preposition or the like, which counts only where its neighbours are the same
 * @param negated whether the sentence says that it is not so
 */
record Term(
        String written,
        String told,
        Set<String> bases,
        int index,
        boolean name,
        boolean goal,
        boolean small,
        boolean negated) {

    /** From this many letters on, words that begin alike are taken for one family. */
    private static final int FAMILY = 5;

    private static final double SHARED = .6;

    /** The same for names: "Kurds" and "Kurdish". */
    private static final int NAME_FAMILY = 4;

    private static final double NAME_SHARED = .55;

    boolean isSame(Term other) {
        return isFormOf(other) || isOfFamily(other);
    }

    boolean isFormOf(Term other) {
        return !Collections.disjoint(bases, other.bases);
    }

    /** "Russia" and "Russian", "resign" and "resignation". */
    boolean isOfFamily(Term other) {
        int shorter = Math.min(written.length(), other.written.length());
        int longer = Math.max(written.length(), other.written.length());
        int same = 0;
        while (same < shorter
                && Character.toLowerCase(written.charAt(same))
                        == Character.toLowerCase(other.written.charAt(same))) {
            same++;
        }
        boolean names = name && other.name;
        return same >= (names ? NAME_FAMILY : FAMILY)
                && same >= (names ? NAME_SHARED : SHARED) * longer;
    }
}
