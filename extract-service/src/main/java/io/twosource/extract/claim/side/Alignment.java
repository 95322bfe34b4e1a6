package io.twosource.extract.claim.side;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Which words of two phrasings go together, and which of each have no fellow in the other. */
record Alignment(List<Pair> pairs, List<Term> restOfOne, List<Term> restOfOther) {

    /** How two words that go together do so. */
    record Pair(Term one, Term other, Antonyms.Kin kin) {

        boolean isAlike() {
            return kin == Antonyms.Kin.ALIKE;
        }

        boolean isOfOnePolarity() {
            return one.negated() == other.negated();
        }
    }

    static Alignment of(Phrasing one, Phrasing other, Antonyms antonyms) {
        Aligning aligning = new Aligning(one, other);
        aligning.pair((a, b) -> a.isFormOf(b) ? Optional.of(Antonyms.Kin.ALIKE) : Optional.empty());
        aligning.pair((a, b) -> a.small() == b.small() ? antonyms.between(a, b) : Optional.empty());
        aligning.pair(
                (a, b) -> a.isOfFamily(b) ? Optional.of(Antonyms.Kin.ALIKE) : Optional.empty());
        return aligning.done();
    }

    List<Pair> contents() {
        return pairs.stream().filter(p -> !p.one().small()).toList();
    }

    private static final class Aligning {
        private final List<Pair> pairs = new ArrayList<>();
        private final Set<Term> ones;
        private final Set<Term> others;

        Aligning(Phrasing one, Phrasing other) {
            ones = new LinkedHashSet<>(one.terms());
            others = new LinkedHashSet<>(other.terms());
        }

        void pair(BiFunction<Term, Term, Optional<Antonyms.Kin>> kinship) {
            for (Term one : List.copyOf(ones)) {
                for (Term other : List.copyOf(others)) {
                    Optional<Antonyms.Kin> kin = kinship.apply(one, other);
                    if (kin.isPresent()) {
                        pairs.add(new Pair(one, other, kin.get()));
                        ones.remove(one);
                        others.remove(other);
                        break;
                    }
                }
            }
        }

        Alignment done() {
            return new Alignment(List.copyOf(pairs), rest(ones), rest(others));
        }

        private static List<Term> rest(Set<Term> terms) {
            return terms.stream().filter(t -> !t.small()).toList();
        }
    }
}
