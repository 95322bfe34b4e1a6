package io.twosource.alert.stream;

import io.twosource.alert.queue.QueueState;
import io.twosource.alert.queue.Waiting;
import io.twosource.avro.DeliveryQueue;
import io.twosource.avro.WaitingDelivery;
import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;
import org.apache.kafka.common.serialization.Serde;

/** Queues as they are stored. */
final class QueueRecords {

    private QueueRecords() {}

    static Serde<QueueState> states() {
        return Topic.mapped(Topics.deliveryQueues(), QueueRecords::read, QueueRecords::write);
    }

    static Serde<Waiting> waiting() {
        return Topic.mapped(
                Topics.waitingDeliveries(),
                stored -> new Waiting(DeliveryRecords.read(stored.getDelivery()), stored.getDue()),
                waiting ->
                        new WaitingDelivery(
                                DeliveryRecords.write(waiting.delivery()), waiting.due()));
    }

    private static QueueState read(DeliveryQueue stored) {
        return new QueueState(
                stored.getSequence(),
                stored.getCreatedAt(),
                stored.getFailures(),
                stored.getFailingSince(),
                stored.getBrokenSince(),
                stored.getHeldUntil(),
                stored.getInOrderTo(),
                stored.getNextAt());
    }

    private static DeliveryQueue write(QueueState state) {
        return new DeliveryQueue(
                state.sequence(),
                state.createdAt(),
                state.failures(),
                state.failingSince(),
                state.brokenSince(),
                state.heldUntil(),
                state.inOrderTo(),
                state.nextAt());
    }
}
