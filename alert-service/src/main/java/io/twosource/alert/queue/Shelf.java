package io.twosource.alert.queue;

import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.operation.Operation;
import io.twosource.alert.subscription.Subscription;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where queues are kept, and what they can bring about. */
public interface Shelf {

    QueueState state(String subscriptionId);

    void keep(String subscriptionId, QueueState state);

    Optional<Waiting> waiting(String subscriptionId, long sequence);

    /** All that waits for a subscription, by sequence; to be closed. */
    Stream<Waiting> waiting(String subscriptionId);

    /** As {@link #waiting(String)}, at one moment. */
    default List<Waiting> allWaiting(String subscriptionId) {
        try (Stream<Waiting> all = waiting(subscriptionId)) {
            return all.toList();
        }
    }

    void keep(Waiting waiting);

    void drop(Delivery delivery);

    void wake(Wake wake);

    /** Writes down how an attempt ended, or that a delivery has to wait. */
    void log(Delivery delivery, DeliveryState state);

    void log(Attempt attempt, DeliveryState state);

    /** Nothing more is to be done about a delivery. */
    default void settle(Attempt last, DeliveryState state) {
        drop(last.delivery());
        log(last, state);
    }

    /** Hands a delivery to the senders. */
    void send(Delivery delivery);

    void tell(Operation operation);

    /** Puts a subscription in place of what it was. */
    void change(Subscription subscription);
}
