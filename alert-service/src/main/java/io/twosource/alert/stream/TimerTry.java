package io.twosource.alert.stream;

import io.twosource.alert.queue.Wake;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;

/**
 * How often what a timer was set for has failed; its key then says when it is tried again.
 *
 * @param due when it was to go off at first
 */
record TimerTry(Instant due, int failures) {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    private static final int MOST_DOUBLINGS = 20;

    /** As it is stored; one that has not failed has nothing stored. */
    static TimerTry read(Wake key, byte[] stored) {
        if (stored.length == 0) {
            return new TimerTry(key.due(), 0);
        }
        ByteBuffer buffer = ByteBuffer.wrap(stored);
        return new TimerTry(Instant.ofEpochMilli(buffer.getLong()), buffer.getInt());
    }

    byte[] bytes() {
        return ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
                .putLong(due.toEpochMilli())
                .putInt(failures)
                .array();
    }

    TimerTry failed() {
        return new TimerTry(due, failures + 1);
    }

    /** What it was set for. */
    Wake wake(Wake key) {
        return at(key, due);
    }

    /** Its next key: each wait is twice the last. */
    Wake next(Wake key, Instant now) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return at(key, now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT));
    }

    static Wake at(Wake key, Instant due) {
        return new Wake(due, key.kind(), key.subscriptionId(), key.sequence());
    }
}
