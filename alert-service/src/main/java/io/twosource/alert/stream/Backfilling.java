package io.twosource.alert.stream;

import io.twosource.alert.queue.Backfilled;
import io.twosource.alert.queue.Gathering;
import io.twosource.avro.Backfill;
import io.twosource.avro.BackfillBegun;
import io.twosource.avro.BackfillEnded;
import io.twosource.avro.BackfilledAlert;
import java.time.Duration;
import java.time.Instant;

/**
 * Gathers for a subscription that is about to be made what it would have been told before, until
 * all of it is here; what is raised meanwhile is gathered behind it. Where the end does not come,
 * since whoever wrote has died, what there is is told without.
 */
record Backfilling(Gathered gathered) {

    /** For the end, or for the subscription. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Duration LOOK = Duration.ofSeconds(1);

    /** Whether what is gathered still waits for its subscription. */
    static boolean isAwaited(Gathering gathering, Instant now) {
        return gathering.isBackfill() && now.isBefore(gathering.since().plus(PATIENCE));
    }

    static Gathering lookedAtAgain(Gathering awaited, Instant now) {
        return new Gathering(awaited.since(), now.plus(LOOK), true);
    }

    /**
     * Takes one step.
     *
     * @throws IllegalArgumentException if it is none
     */
    void take(Backfill backfill, Instant now) {
        String id = backfill.getSubscriptionId();
        Gathering begun = new Gathering(now, now.plus(PATIENCE), true);
        switch (backfill.getStep()) {
            case BackfillBegun _ -> gathered.begin(id, begun);
            case BackfilledAlert alert -> {
                gathered.backfill(id, alert.getNumber(), alert.getTidings());
                gathered.begin(id, begun);
            }
            case BackfillEnded end -> end(id, end, now);
            default -> throw new IllegalArgumentException("no step: " + backfill.getStep());
        }
    }

    private void end(String id, BackfillEnded end, Instant now) {
        gathered.work()
                .queues()
                .put(id, gathered.state(id).backfilled(new Backfilled(end.getTo(), now)));
        gathered.gathering(id)
                .filter(Gathering::isBackfill)
                .ifPresent(
                        gathering ->
                                gathered.become(id, new Gathering(gathering.since(), now, true)));
    }
}
