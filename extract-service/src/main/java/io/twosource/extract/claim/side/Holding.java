package io.twosource.extract.claim.side;

import io.twosource.extract.claim.Side;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What a statement was held against: some earlier statements of one claim, or none where it opens
 * the claim.
 */
public record Holding(List<Held> all) {

    /** Of a statement that opens a claim. */
    public static final Holding NONE = new Holding(List.of());

    private static final Comparator<Held> NEAREST_LAST =
            Comparator.comparingDouble((Held held) -> held.relation().same())
                    .thenComparing(Held::statementId, Comparator.reverseOrder());

    public Holding {
        all = List.copyOf(all);
    }

    /** How likely it is on their matter: with all of them, so that claims do not grow by links. */
    public double same() {
        return mean(held -> held.relation().same());
    }

    /** Whether any of them takes a side. */
    boolean hasSides() {
        return all.stream().anyMatch(held -> held.side() != Side.NEITHER);
    }

    /** From -1, against the claim, to 1, for it; by those that are on its matter. */
    double bearing() {
        double same = all.stream().mapToDouble(held -> held.relation().same()).sum();
        return same == 0 ? 0 : all.stream().mapToDouble(Held::bearing).sum() / same;
    }

    /** The one that it is nearest to. */
    public Optional<Held> nearest() {
        return all.stream().max(NEAREST_LAST);
    }

    private double mean(ToDoubleFunction<Held> of) {
        return all.stream().mapToDouble(of).average().orElse(1);
    }
}
