package io.twosource.alert.queue;

import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.operation.Operation;
import io.twosource.alert.subscription.Subscription;
import java.util.List;
import java.util.Optional;

/** Where queues are kept, and what they can bring about. What is written is read back at once. */
public interface Shelf {

    QueueState state(String subscriptionId);

    void keep(String subscriptionId, QueueState state);

    Optional<Waiting> waiting(String subscriptionId, long sequence);

    /** The first of what waits for a subscription from a sequence on, in that order. */
    List<Waiting> waiting(String subscriptionId, long from, int most);

    void keep(Waiting waiting);

    void drop(Delivery delivery);

    void wake(Wake wake);

    /** Keeps a new delivery's body: the only place where it stands until it is sent. */
    void keepBody(Delivery made);

    /** The same delivery as it is sent; empty where its body is so old that it is gone. */
    Optional<Delivery> withBody(Delivery kept);

    /** Writes down how an attempt ended, or that a delivery has to wait. */
    void log(Delivery delivery, DeliveryState state);

    void log(Attempt attempt, DeliveryState state);

    /** Nothing more is to be done about a delivery. */
    default void settle(Attempt last, DeliveryState state) {
        drop(last.delivery());
        log(last, state);
    }

    /** Nothing more is to be done about a delivery, without another attempt. */
    default void settle(Delivery delivery, DeliveryState state) {
        drop(delivery);
        log(delivery, state);
    }

    /** Hands a delivery to the senders. */
    void send(Delivery delivery);

    void tell(Operation operation);

    /** Puts a subscription in place of what it was. */
    void change(Subscription subscription);
}
