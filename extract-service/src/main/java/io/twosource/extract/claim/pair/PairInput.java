package io.twosource.extract.claim.pair;

import io.twosource.extract.reading.model.WordPieces;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/**
 * What the pair model reads of two statements, as word pieces: the older, how many days lie
 * between, the younger. It was trained on the same pieces ({@code training/pair_input.py}).
 */
final class PairInput {

    /** Days from which on it does not matter how many. */
    private static final long LONG_AGO = 99;

    private final long[] ids;
    private final int first;

    private PairInput(long[] ids, int first) {
        this.ids = ids;
        this.first = first;
    }

    /** Of one day, {@code one} comes first. */
    static PairInput of(WordPieces pieces, InContext one, InContext other) {
        boolean turned = other.day().isBefore(one.day());
        InContext older = turned ? other : one;
        InContext younger = turned ? one : other;
        long days = Math.min(ChronoUnit.DAYS.between(older.day(), younger.day()), LONG_AGO);
        List<Integer> between = pieces.ids(days + " days later", Integer.MAX_VALUE);
        long[] ids = new long[1 + older.size() + between.size() + 1 + younger.size()];
        int place = 0;
        ids[place++] = pieces.id("[CLS]");
        place = older.copyTo(ids, place);
        int first = place;
        for (int id : between) {
            ids[place++] = id;
        }
        ids[place++] = pieces.id("[SEP]");
        younger.copyTo(ids, place);
        return new PairInput(ids, first);
    }

    long[] ids() {
        return ids.clone();
    }

    /** 0 for the older statement, 1 for the younger. */
    long[] kinds() {
        long[] kinds = new long[ids.length];
        Arrays.fill(kinds, first, kinds.length, 1);
        return kinds;
    }
}
