package io.twosource.alert.subscription;

import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.delivery.DeliveryMetrics;
import io.twosource.alert.view.ReplicatedWriter;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Changes of subscriptions at this replica, whoever makes them: one at a time, so that each is made
 * of what the one before has left. Thread-safe.
 */
@Singleton
public class SubscriptionChanges {

    private final Subscriptions subscriptions;
    private final ReplicatedWriter<Subscription> writer;
    private final DeliveryMetrics metrics;
    private final InstantSource clock;
    private final Lock changing = new ReentrantLock();

    SubscriptionChanges(
            Subscriptions subscriptions,
            ReplicatedWriter<Subscription> writer,
            DeliveryMetrics metrics,
            InstantSource clock) {
        this.subscriptions = subscriptions;
        this.writer = writer;
        this.metrics = metrics;
        this.clock = clock;
    }

    /**
     * The endpoint has echoed what it was sent: its owner has agreed, if it is still asked that.
     */
    public void confirm(Delivery asking) {
        confirm(asking.subscriptionId(), now -> now.isAskedBy(asking));
    }

    /** An endpoint's owner has agreed to what is asked of the subscription, if it still is. */
    public void confirm(String id, Predicate<Subscription> isAsked) {
        var _ =
                inTurn(
                        () ->
                                subscriptions
                                        .find(id)
                                        .filter(isAsked.and(now -> !now.isConfirmed()))
                                        .map(this::confirmed));
    }

    /** Runs a change after those that are under way. */
    <T> T inTurn(Supplier<T> change) {
        changing.lock();
        try {
            return change.get();
        } finally {
            changing.unlock();
        }
    }

    private Subscription confirmed(Subscription asked) {
        Subscription confirmed = asked.confirmed(clock.instant());
        writer.put(confirmed.id(), confirmed);
        metrics.confirmation("confirmed");
        return confirmed;
    }
}
