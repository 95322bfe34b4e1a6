package io.twosource.extract.claim.side;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** "40 killed" is the contrary of "12 killed", if all else is the same. */
final class OtherNumbers {

    /** Reports give many numbers; where more than this differs, they may be of other things. */
    private static final double MOSTLY = .6;

    private OtherNumbers() {}

    static Optional<Contrast> in(Comparison compared) {
        return compared.one().quantities().stream()
                .flatMap(quantity -> against(quantity, compared))
                .findFirst();
    }

    private static Stream<Contrast> against(Quantity quantity, Comparison compared) {
        List<Quantity> others =
                compared.other().quantities().stream().filter(quantity::counts).toList();
        return others.stream().noneMatch(quantity::agreesWith)
                ? others.stream()
                        .limit(1)
                        .filter(other -> likeness(compared, quantity, other) >= Comparison.LIKE)
                        .map(other -> contrast(quantity, other, compared))
                : Stream.empty();
    }

    private static Contrast contrast(Quantity quantity, Quantity other, Comparison compared) {
        return Contrast.of(
                "%s instead of %s".formatted(quantity.written(), other.written()),
                quantity.isFarFrom(other)
                        && !quantity.changes()
                        && likeness(compared, quantity, other) >= MOSTLY
                        && isPlain(compared),
                Contrast.Weight.CONTRARY);
    }

    /** How much of all else that the one says who says more is said by the other as well. */
    private static double likeness(Comparison compared, Quantity quantity, Quantity other) {
        double one = cover(compared.one(), compared.alignment().restOfOne(), quantity);
        double two = cover(compared.other(), compared.alignment().restOfOther(), other);
        return Math.max(one, two) >= Comparison.SAME ? Math.min(one, two) : 0;
    }

    private static double cover(Phrasing phrasing, List<Term> rest, Quantity counted) {
        long apart = rest.stream().filter(term -> !counted.counts(term)).count();
        int all = Math.max(1, phrasing.contents().size());
        return (double) (all - apart) / all;
    }

    /** One number each, of the same people and places. */
    private static boolean isPlain(Comparison compared) {
        return compared.one().quantities().size() == 1
                && compared.other().quantities().size() == 1
                && !compared.hasOtherNames()
                && !compared.one().negates()
                && !compared.other().negates();
    }
}
