package io.twosource.extract.claim.side;

import io.twosource.extract.claim.side.Alignment.Pair;
import io.twosource.extract.claim.side.Antonyms.Kin;
import java.util.List;
import java.util.Optional;

/** "Stayed in the town" is the contrary of "left the town", if all else is the same. */
final class OppositeWords {

    private static final double RELATED = .3;

    private OppositeWords() {}

    static Optional<Contrast> in(Comparison compared) {
        List<Pair> opposite =
                compared.alignment().pairs().stream()
                        .filter(pair -> isOpposite(pair))
                        .filter(pair -> isInOnePlace(compared, pair))
                        .toList();
        boolean related =
                compared.coverOfSmaller() >= Comparison.LIKE && compared.coverOfLarger() >= RELATED;
        return opposite.stream()
                .findFirst()
                .filter(_ -> related)
                .map(
                        pair ->
                                Contrast.of(
                                        "\"%s\" against \"%s\""
                                                .formatted(pair.one().told(), pair.other().told()),
                                        opposite.size() == 1 && isSure(compared, pair),
                                        pair.kin() == Kin.CONTRARY
                                                ? Contrast.Weight.CONTRADICTORY
                                                : Contrast.Weight.CONTRARY));
    }

    /** What has not risen need not have fallen, but it may have. */
    private static boolean isOpposite(Pair pair) {
        return !pair.isAlike() && (pair.isOfOnePolarity() || pair.kin() == Kin.OPPOSITE);
    }

    private static boolean isSure(Comparison compared, Pair pair) {
        return pair.isOfOnePolarity()
                && pair.kin() != Kin.MAYBE
                && compared.coverOfSmaller() >= Comparison.SAME
                && compared.coverOfLarger() >= Comparison.LIKE
                && !compared.hasOtherNames();
    }

    /** Whether the words beside both are the same, so that both are said of one thing. */
    private static boolean isInOnePlace(Comparison compared, Pair pair) {
        boolean before =
                sameOrNone(
                        compared,
                        compared.one().before(pair.one()),
                        compared.other().before(pair.other()));
        boolean after =
                sameOrNone(
                        compared,
                        compared.one().after(pair.one()),
                        compared.other().after(pair.other()));
        return pair.one().small() ? before && after : before || after;
    }

    private static boolean sameOrNone(
            Comparison compared, Optional<Term> one, Optional<Term> other) {
        return (one.isEmpty() && other.isEmpty())
                || compared.shared().stream()
                        .anyMatch(
                                pair ->
                                        one.filter(pair.one()::equals).isPresent()
                                                && other.filter(pair.other()::equals).isPresent());
    }
}
