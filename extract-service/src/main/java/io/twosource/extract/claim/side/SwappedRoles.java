package io.twosource.extract.claim.side;

import io.twosource.extract.claim.side.Alignment.Pair;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** "The north attacked the south" and "the south attacked the north": who did it to whom? */
final class SwappedRoles {

    /** Who, what, to whom. */
    private static final int LEAST = 3;

    private SwappedRoles() {}

    static Optional<Contrast> in(Comparison compared) {
        List<Pair> shared =
                compared.shared().stream()
                        .sorted(Comparator.comparingInt(pair -> pair.one().index()))
                        .toList();
        if (shared.size() < LEAST
                || compared.coverOfLarger() < 1
                || compared.one().passive() != compared.other().passive()) {
            return Optional.empty();
        }
        Term first = shared.getFirst().other();
        Term last = shared.getLast().other();
        boolean swapped =
                shared.stream()
                        .map(Pair::other)
                        .allMatch(t -> t.index() >= last.index() && t.index() <= first.index());
        return swapped ? Optional.of(Contrast.unsure("the other way round")) : Optional.empty();
    }
}
