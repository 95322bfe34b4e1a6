package io.twosource.extract.claim.side;

import java.util.List;
import java.util.Optional;

/** "To Armenia, not to Ukraine" is the contrary of "to Ukraine". */
final class ExcludedWords {

    private ExcludedWords() {}

    static Optional<Contrast> in(Comparison compared) {
        Phrasing one = compared.one();
        Phrasing other = compared.other();
        return excluded(one, other)
                .or(() -> excluded(other, one))
                .filter(term -> term.name() || compared.coverOfSmaller() >= Comparison.LIKE)
                .map(
                        term ->
                                Contrast.of(
                                        "not \"%s\"".formatted(term.written()),
                                        isSure(compared, term),
                                        Contrast.Weight.CONTRARY));
    }

    private static boolean isSure(Comparison compared, Term term) {
        return !compared.shared().isEmpty()
                && !(compared.one().negates() || compared.other().negates())
                && (term.name() || compared.coverOfSmaller() >= Comparison.SAME);
    }

    private static Optional<Term> excluded(Phrasing by, Phrasing from) {
        return by.excluded().stream()
                .filter(term -> !term.small())
                .filter(term -> says(from.terms(), term) && !says(from.excluded(), term))
                .filter(term -> !says(by.terms(), term))
                .findFirst();
    }

    private static boolean says(List<Term> terms, Term term) {
        return terms.stream().filter(t -> !t.negated()).anyMatch(t -> t.isSame(term));
    }
}
