package io.twosource.alert.live;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Hears all alerts from where it began, and what is marked. Who does not keep up is cut off, rather
 * than have the others' memory: it can go on from where it was. The tail's thread writes, one other
 * reads.
 */
final class Listener {

    private final Offsets start;
    private final BlockingQueue<Heard> waiting;
    private final Runnable whenCutOff;
    private volatile boolean ended;

    /**
     * A listener that hears what comes from {@code start} on.
     *
     * @param room how much may wait for it
     */
    Listener(Offsets start, int room, Runnable whenCutOff) {
        this.start = start;
        this.waiting = new ArrayBlockingQueue<>(room);
        this.whenCutOff = whenCutOff;
    }

    Offsets start() {
        return start;
    }

    /** False if there was no room: it is cut off and hears no more. */
    boolean hear(Heard heard) {
        if (waiting.offer(heard)) {
            return true;
        }
        end();
        whenCutOff.run();
        return false;
    }

    /** What comes next, if it comes in time. */
    Optional<Heard> next(Duration atMost) throws InterruptedException {
        return Optional.ofNullable(waiting.poll(atMost.toMillis(), TimeUnit.MILLISECONDS));
    }

    boolean hasMore() {
        return !waiting.isEmpty();
    }

    void end() {
        ended = true;
    }

    /** Whether it hears no more. */
    boolean isEnded() {
        return ended;
    }
}
