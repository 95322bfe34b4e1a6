package io.twosource.extract.claim.pair;

import io.twosource.extract.reading.model.WordPieces;
import java.util.HashSet;
import java.util.Set;

/**
 * Takes statements for one matter whose contents share nearly all words; they conflict where one of
 * them denies it.
 */
public final class FakeRelations implements Relations {

    private static final double ALIKE = .8;
    private static final WordPieces PIECES = WordPieces.load();

    @Override
    public Relation between(InContext one, InContext other) {
        if (likeness(contentOf(one), contentOf(other)) < ALIKE) {
            return Relation.NONE;
        }
        boolean agree = denies(one) == denies(other);
        return new Relation(agree ? .98 : .01, agree ? .01 : .98, .01);
    }

    private static double likeness(Set<Long> one, Set<Long> other) {
        Set<Long> both = new HashSet<>(one);
        both.retainAll(other);
        return 2.0 * both.size() / Math.max(1, one.size() + other.size());
    }

    private static boolean denies(InContext said) {
        return pieces(said)[0] == PIECES.id("denies");
    }

    /** What stands between the marks. */
    private static Set<Long> contentOf(InContext said) {
        Set<Long> content = new HashSet<>();
        boolean inside = false;
        for (long piece : pieces(said)) {
            inside = piece == PIECES.id("[") || (inside && piece != PIECES.id("]"));
            if (inside) {
                content.add(piece);
            }
        }
        return content;
    }

    private static long[] pieces(InContext said) {
        long[] pieces = new long[said.size()];
        said.copyTo(pieces, 0);
        return pieces;
    }
}
