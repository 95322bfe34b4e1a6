package io.twosource.extract.claim.side;

import io.twosource.extract.claim.side.Alignment.Pair;
import io.twosource.extract.statement.Proposition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two propositions side by side. */
record Comparison(
        Proposition said, Proposition claim, Phrasing one, Phrasing other, Alignment alignment) {

    /**
     * Of the words of a phrasing, at least this share must be in the other to be the same thing.
     */
    static final double SAME = .8;

    /** From this share on they may be about the same thing. */
    static final double LIKE = .5;

    private static final Antonyms ANTONYMS = Antonyms.load();

    static Comparison of(Proposition said, Proposition claim) {
        Phrasing one = Phrasing.of(said, ANTONYMS);
        Phrasing other = Phrasing.of(claim, ANTONYMS);
        return new Comparison(said, claim, one, other, Alignment.of(one, other, ANTONYMS));
    }

    Opposition outcome() {
        List<Contrast> contrasts = contrasts();
        if (contrasts.isEmpty()) {
            return said.negated() != claim.negated() && !agreesByOpposites()
                    ? new Opposition.Unsure("one of the two says that something is not so")
                    : new Opposition.None();
        }
        String why = String.join("; ", contrasts.stream().map(Contrast::why).toList());
        Contrast.Weight weight = contrasts.getFirst().weight();
        return contrasts.size() == 1 && weight != Contrast.Weight.UNSURE && isOfOneKind()
                ? new Opposition.Contrary(why, weight == Contrast.Weight.CONTRADICTORY)
                : new Opposition.Unsure(why);
    }

    /** Who excludes a place says where else it was, so that other names tell nothing more. */
    private List<Contrast> contrasts() {
        Optional<Contrast> excluded = ExcludedWords.in(this);
        return Stream.of(
                        excluded.or(() -> OtherNames.in(this)),
                        NegatedWords.in(this),
                        OppositeWords.in(this),
                        OtherNumbers.in(this),
                        OtherDays.in(this),
                        SwappedRoles.in(this))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What is to come does not contradict what is, nor what only may be what is said to be. */
    private boolean isOfOneKind() {
        return one.moods().equals(other.moods()) && !one.inPart() && !other.inPart();
    }

    /** "Did not leave" and "stayed". */
    private boolean agreesByOpposites() {
        return alignment.contents().stream()
                .anyMatch(p -> p.kin() == Antonyms.Kin.CONTRARY && !p.isOfOnePolarity());
    }

    double coverOfOne() {
        return cover(one, alignment.restOfOne());
    }

    double coverOfOther() {
        return cover(other, alignment.restOfOther());
    }

    /** Of the one that says less. */
    double coverOfSmaller() {
        return Math.max(coverOfOne(), coverOfOther());
    }

    /** Of the one that says more. */
    double coverOfLarger() {
        return Math.min(coverOfOne(), coverOfOther());
    }

    private static double cover(Phrasing phrasing, List<Term> rest) {
        int all = phrasing.contents().size();
        return all == 0 ? 1 : (double) (all - rest.size()) / all;
    }

    /** Whether each names somebody or something that the other does not. */
    boolean hasOtherNames() {
        return alignment.restOfOne().stream().anyMatch(Term::name)
                && alignment.restOfOther().stream().anyMatch(Term::name);
    }

    /** Pairs of words that mean the same. */
    List<Pair> shared() {
        return alignment.contents().stream().filter(Pair::isAlike).toList();
    }
}
