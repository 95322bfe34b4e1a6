package io.twosource.extract.claim.side;

import io.twosource.extract.claim.side.Alignment.Pair;
import java.util.List;
import java.util.Optional;

/** "Has not left" is the contrary of "left", if all that is negated stands in the other. */
final class NegatedWords {

    /** So many words may differ, however long the sentences. */
    private static final int MOST_OTHER_WORDS = 2;

    private static final double RELATED = .3;

    private NegatedWords() {}

    static Optional<Contrast> in(Comparison compared) {
        return compared.shared().stream()
                .filter(pair -> !pair.isOfOnePolarity())
                .findFirst()
                .filter(pair -> !bothNegate(compared, pair))
                .flatMap(pair -> contrast(compared, pair));
    }

    /** "Nobody was found" and "they have not found anybody" negate different words. */
    private static boolean bothNegate(Comparison compared, Pair clash) {
        Phrasing affirming = clash.one().negated() ? compared.other() : compared.one();
        return affirming.terms().stream()
                .filter(Term::negated)
                .anyMatch(term -> !negateBoth(compared, term));
    }

    private static boolean negateBoth(Comparison compared, Term term) {
        return compared.shared().stream()
                .anyMatch(
                        p ->
                                p.isOfOnePolarity()
                                        && (p.one().equals(term) || p.other().equals(term)));
    }

    private static Optional<Contrast> contrast(Comparison compared, Pair clash) {
        boolean bySaid = clash.one().negated();
        double cover = bySaid ? compared.coverOfOne() : compared.coverOfOther();
        double back = bySaid ? compared.coverOfOther() : compared.coverOfOne();
        List<Term> rest =
                bySaid ? compared.alignment().restOfOne() : compared.alignment().restOfOther();
        int negatedAt = (bySaid ? clash.one() : clash.other()).index();
        if (cover < Comparison.LIKE || back < RELATED) {
            return Optional.empty();
        }
        boolean sure =
                cover >= Comparison.SAME
                        && back >= Comparison.LIKE
                        && rest.stream().noneMatch(t -> t.index() > negatedAt)
                        && rest.size() <= MOST_OTHER_WORDS
                        && rest.stream().noneMatch(Term::name);
        return Optional.of(
                Contrast.of(
                        "\"%s\" against \"%s\"".formatted(clash.one().told(), clash.other().told()),
                        sure && isEnough(compared),
                        Contrast.Weight.CONTRADICTORY));
    }

    /** One shared word is enough only where there is hardly any other. */
    private static boolean isEnough(Comparison compared) {
        return compared.shared().size() > 1
                || Math.max(compared.one().contents().size(), compared.other().contents().size())
                        <= 2;
    }
}
