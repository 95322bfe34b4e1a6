package io.twosource.alert.queue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where the deliveries to one subscription stand.
 *
 * @param sequence of the last delivery that was made
 * @param createdAt when it was made
 * @param nextAt when the next may be sent, where the endpoint's rate is limited
 * @param gathering null where no news is gathered for it
 * @param backfilled what it is told of the time before it was made
 */
public record QueueState(
        long sequence,
        Instant createdAt,
        EndpointHealth health,
        Backlog backlog,
        @Nullable Instant nextAt,
        @Nullable Gathering gathering,
        Backfilled backfilled) {

    /** The store of these, by subscription. */
    public static final String STORE = "queues";

    /** Of a subscription that nothing has been sent to. */
    public static final QueueState NEW =
            new QueueState(
                    0,
                    Instant.EPOCH,
                    EndpointHealth.UNKNOWN,
                    Backlog.NONE,
                    null,
                    null,
                    Backfilled.NONE);

    public boolean isHeld() {
        return backlog.isHeld();
    }

    public boolean isBroken() {
        return health.isBroken();
    }

    /** After one more delivery was made; at a time that no other one has. */
    QueueState advanced(Instant now) {
        Instant unlike = now.isAfter(createdAt) ? now : createdAt.plusMillis(1);
        return new QueueState(sequence + 1, unlike, health, backlog, nextAt, gathering, backfilled);
    }

    QueueState with(EndpointHealth other) {
        return new QueueState(sequence, createdAt, other, backlog, nextAt, gathering, backfilled);
    }

    QueueState with(Backlog other) {
        return new QueueState(sequence, createdAt, health, other, nextAt, gathering, backfilled);
    }

    QueueState next(Instant at) {
        return new QueueState(sequence, createdAt, health, backlog, at, gathering, backfilled);
    }

    /** The same, gathering news so; null: none. */
    public QueueState gathering(@Nullable Gathering other) {
        return new QueueState(sequence, createdAt, health, backlog, nextAt, other, backfilled);
    }

    /** The same, told of the time before it was made. */
    public QueueState backfilled(Backfilled other) {
        return new QueueState(sequence, createdAt, health, backlog, nextAt, gathering, other);
    }
}
