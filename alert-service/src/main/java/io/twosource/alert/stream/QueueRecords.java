package io.twosource.alert.stream;

import io.twosource.alert.queue.Backfilled;
import io.twosource.alert.queue.Backlog;
import io.twosource.alert.queue.EndpointHealth;
import io.twosource.alert.queue.Gathering;
import io.twosource.alert.queue.QueueState;
import io.twosource.alert.queue.Waiting;
import io.twosource.avro.DeliveryQueue;
import io.twosource.avro.WaitingDelivery;
import io.twosource.avro.WaitingPhase;
import io.twosource.schemas.StoredRecords;
import io.twosource.schemas.Topic;
import java.time.Instant;
import org.apache.kafka.common.serialization.Serde;
import org.jspecify.annotations.Nullable;

/** Queues as they are stored. */
final class QueueRecords {

    private QueueRecords() {}

    static Serde<QueueState> states() {
        return Topic.mapped(
                StoredRecords.deliveryQueues(), QueueRecords::read, QueueRecords::write);
    }

    static Serde<Waiting> waiting() {
        return Topic.mapped(
                StoredRecords.waitingDeliveries(), QueueRecords::read, QueueRecords::write);
    }

    private static Waiting read(WaitingDelivery stored) {
        return new Waiting(
                DeliveryRecords.read(stored.getDelivery()),
                stored.getDue(),
                Waiting.Phase.valueOf(stored.getPhase().name()),
                stored.getBreaks());
    }

    private static WaitingDelivery write(Waiting waiting) {
        return new WaitingDelivery(
                DeliveryRecords.write(waiting.delivery()),
                waiting.due(),
                WaitingPhase.valueOf(waiting.phase().name()),
                waiting.breaks());
    }

    private static QueueState read(DeliveryQueue stored) {
        return new QueueState(
                stored.getSequence(),
                stored.getCreatedAt(),
                new EndpointHealth(
                        stored.getFailures(),
                        stored.getFailingSince(),
                        stored.getFailedAt(),
                        stored.getBrokenSince(),
                        stored.getBreaks()),
                new Backlog(
                        stored.getHeldUntil(),
                        stored.getInOrderTo(),
                        stored.getLookFrom(),
                        stored.getGiveUpTo()),
                stored.getNextAt(),
                gathering(stored),
                new Backfilled(stored.getBackfilledTo(), stored.getBackfilledAt()));
    }

    private static @Nullable Gathering gathering(DeliveryQueue stored) {
        Instant since = stored.getGatheredSince();
        Instant until = stored.getNewsAt();
        return since == null || until == null
                ? null
                : new Gathering(since, until, stored.getBackfilling());
    }

    private static DeliveryQueue write(QueueState state) {
        EndpointHealth health = state.health();
        Backlog backlog = state.backlog();
        Gathering gathering = state.gathering();
        return new DeliveryQueue(
                state.sequence(),
                state.createdAt(),
                health.failures(),
                health.failingSince(),
                health.brokenSince(),
                backlog.heldUntil(),
                backlog.inOrderTo(),
                state.nextAt(),
                health.failedAt(),
                health.breaks(),
                backlog.lookFrom(),
                backlog.giveUpTo(),
                gathering == null ? null : gathering.since(),
                gathering == null ? null : gathering.until(),
                gathering != null && gathering.isBackfill(),
                state.backfilled().to(),
                state.backfilled().at());
    }
}
