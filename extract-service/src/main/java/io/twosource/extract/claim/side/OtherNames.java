package io.twosource.extract.claim.side;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Another place or person for the same event. One may have two names, or be a part of the other, so
 * this alone is never sure.
 */
final class OtherNames {

    private OtherNames() {}

    static Optional<Contrast> in(Comparison compared) {
        List<Term> goal = goal(compared.one());
        List<Term> otherGoal = goal(compared.other());
        if (areApart(goal, compared.other()) && areApart(otherGoal, compared.one())) {
            return contrast(goal, otherGoal);
        }
        List<Term> one = compared.alignment().restOfOne();
        List<Term> other = compared.alignment().restOfOther();
        return isOnlyDifference(compared, one, other) ? contrast(one, other) : Optional.empty();
    }

    private static List<Term> goal(Phrasing phrasing) {
        return phrasing.terms().stream().filter(Term::goal).toList();
    }

    /** Who is named in another part of the sentence may have been what it went to. */
    private static boolean areApart(List<Term> goal, Phrasing other) {
        return !goal.isEmpty()
                && goal.stream().noneMatch(a -> other.terms().stream().anyMatch(a::isSame));
    }

    private static boolean isOnlyDifference(Comparison compared, List<Term> one, List<Term> other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && one.stream().allMatch(Term::name)
                && other.stream().allMatch(Term::name)
                && !compared.shared().isEmpty();
    }

    private static Optional<Contrast> contrast(List<Term> one, List<Term> other) {
        return Optional.of(Contrast.unsure(words(one) + " instead of " + words(other)));
    }

    private static String words(List<Term> terms) {
        return terms.stream().map(Term::written).collect(Collectors.joining(" "));
    }
}
