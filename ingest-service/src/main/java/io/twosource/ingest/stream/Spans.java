package io.twosource.ingest.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.LongStream;

/**
 * Time in spans of half of what is remembered. A value is put under its key and the span that it
 * came in, so to find it a few keys are looked up, most of which a Bloom filter answers; a search
 * for all times of a key goes through every file of the store. Immutable.
 *
 * @param kept how long a value is found at least; half as long again at most
 */
record Spans(Duration kept) {

    private static final int IN_WHAT_IS_KEPT = 2;

    /** For the store: its windows begin when their spans do. */
    Duration retention() {
        return kept.plus(length());
    }

    Duration length() {
        return kept.dividedBy(IN_WHAT_IS_KEPT);
    }

    /** When the span that holds {@code at} begins, in milliseconds. */
    long of(Instant at) {
        long length = length().toMillis();
        return Math.floorDiv(at.toEpochMilli(), length) * length;
    }

    /**
     * The beginnings of all spans that count at {@code at}, the latest first: with the one that
     * comes, since whoever wrote may have a clock that is ahead.
     */
    LongStream until(Instant at) {
        long length = length().toMillis();
        long next = of(at) + length;
        return LongStream.rangeClosed(0, 1 + IN_WHAT_IS_KEPT).map(back -> next - back * length);
    }
}
