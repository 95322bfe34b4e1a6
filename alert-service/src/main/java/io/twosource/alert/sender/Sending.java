package io.twosource.alert.sender;

import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.delivery.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.common.header.Headers;

/**
 * One delivery on its way, between the thread that sends it and the loop that must let go of its
 * Kafka record. The loop waits a little; what has no outcome by then goes on by itself, and the
 * retry clock is told first: so nothing is lost with this process, and no slow endpoint is waited
 * for. Whoever comes second finds that out here. Thread-safe.
 */
final class Sending implements Handling {

    /**
     * Where attempts are written down; completes when one is safe, exceptionally when it is not.
     */
    @FunctionalInterface
    interface AttemptLog {

        CompletableFuture<?> write(Attempt attempt);
    }

    private enum Phase {
        WAITING,
        UNDER_WAY,
        LET_GO,
        SETTLED
    }

    private final Delivery delivery;
    private final Headers headers;
    private final AttemptLog log;
    private final InstantSource clock;
    private final Duration putOff;
    private final CompletableFuture<Object> recorded = new CompletableFuture<>();
    private Phase phase = Phase.WAITING;
    private Instant startedAt = Instant.EPOCH;

    /**
     * A delivery on its way.
     *
     * @param headers of the record that asks for it
     */
    Sending(
            Delivery delivery,
            Headers headers,
            AttemptLog log,
            InstantSource clock,
            Duration putOff) {
        this.delivery = delivery;
        this.headers = headers;
        this.log = log;
        this.clock = clock;
        this.putOff = putOff;
    }

    Delivery delivery() {
        return delivery;
    }

    Headers headers() {
        return headers;
    }

    @Override
    public CompletableFuture<?> done() {
        return recorded;
    }

    /** The request is about to be made; false if the delivery has been put off meanwhile. */
    synchronized boolean begin() {
        if (phase != Phase.WAITING) {
            return false;
        }
        phase = Phase.UNDER_WAY;
        startedAt = clock.instant();
        return true;
    }

    /** The request has its outcome, or none is to be made. */
    synchronized Attempt end(Outcome outcome) {
        Instant now = clock.instant();
        Instant started = phase == Phase.WAITING ? now : startedAt;
        phase = Phase.SETTLED;
        return record(new Attempt(delivery, outcome, started, Duration.between(started, now)));
    }

    /** It is not tried now, since its endpoint had better be spared; unless others were first. */
    synchronized void putOff(String reason) {
        if (phase == Phase.WAITING) {
            end(later(reason));
        }
    }

    /** What is under way goes on alone; what is not is due again at once. */
    @Override
    public synchronized void letGo() {
        switch (phase) {
            case WAITING -> end(new Outcome.Postponed(clock.instant(), "there was no time for it"));
            case UNDER_WAY -> {
                phase = Phase.LET_GO;
                record(new Attempt(delivery, new Outcome.Started(), startedAt, Duration.ZERO));
            }
            case LET_GO, SETTLED -> {}
        }
    }

    /** Another one, sent after this by the same thread: no record waits for it. */
    Sending next(Delivery following) {
        return new Sending(following, headers, log, clock, putOff);
    }

    Outcome later(String reason) {
        return new Outcome.Postponed(clock.instant().plus(putOff), reason);
    }

    private Attempt record(Attempt attempt) {
        try {
            var _ = log.write(attempt).whenComplete(this::settle);
        } catch (RuntimeException e) {
            // Or the loop would wait for ever for what nobody writes.
            recorded.completeExceptionally(e);
            throw e;
        }
        return attempt;
    }

    private void settle(Object written, Throwable failure) {
        if (failure == null) {
            recorded.complete(written);
        } else {
            recorded.completeExceptionally(failure);
        }
    }
}
