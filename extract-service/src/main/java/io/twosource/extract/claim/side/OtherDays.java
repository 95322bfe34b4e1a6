package io.twosource.extract.claim.side;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Another day for the same event. An event may go on for days, so this alone is never sure. */
final class OtherDays {

    private OtherDays() {}

    static Optional<Contrast> in(Comparison compared) {
        List<LocalDate> one = compared.said().dates();
        List<LocalDate> other = compared.claim().dates();
        boolean apart = !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
        return apart && compared.coverOfSmaller() >= Comparison.SAME
                ? Optional.of(
                        Contrast.unsure(
                                "%s instead of %s".formatted(one.getFirst(), other.getFirst())))
                : Optional.empty();
    }
}
