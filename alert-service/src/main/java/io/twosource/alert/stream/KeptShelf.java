package io.twosource.alert.stream;

import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.log.LoggedDelivery;
import io.twosource.alert.operation.Operation;
import io.twosource.alert.queue.DeliveryState;
import io.twosource.alert.queue.QueueState;
import io.twosource.alert.queue.Shelf;
import io.twosource.alert.queue.Waiting;
import io.twosource.alert.queue.Wake;
import io.twosource.alert.subscription.Subscription;
import java.util.List;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;

/** Keeps queues in state stores and forwards what they bring about, keyed by what it is about. */
record KeptShelf(QueueStores stores, ProcessorContext<String, Effect> context) implements Shelf {

    private static final byte[] NOTHING = {};

    @Override
    public QueueState state(String subscriptionId) {
        QueueState state = stores.queues().get(subscriptionId);
        return state == null ? QueueState.NEW : state;
    }

    @Override
    public void keep(String subscriptionId, QueueState state) {
        stores.queues().put(subscriptionId, state);
    }

    @Override
    public Optional<Waiting> waiting(String subscriptionId, long sequence) {
        return Optional.ofNullable(
                stores.waiting().get(new Keys.OfSubscription(subscriptionId, sequence)));
    }

    @Override
    public Stream<Waiting> waiting(String subscriptionId) {
        KeyValueIterator<Keys.OfSubscription, Waiting> all =
                stores.waiting()
                        .range(
                                new Keys.OfSubscription(subscriptionId, 0),
                                new Keys.OfSubscription(subscriptionId, Long.MAX_VALUE));
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, 0), false)
                .map(entry -> entry.value)
                .onClose(all::close);
    }

    @Override
    public void keep(Waiting waiting) {
        stores.waiting().put(key(waiting.delivery()), waiting);
    }

    @Override
    public void drop(Delivery delivery) {
        // As a rule nothing is there, and a look is cheaper than a removal.
        if (stores.waiting().get(key(delivery)) != null) {
            stores.waiting().delete(key(delivery));
        }
    }

    @Override
    public void wake(Wake wake) {
        stores.clock().put(wake, NOTHING);
    }

    @Override
    public void log(Delivery delivery, DeliveryState state) {
        write(logged(delivery).in(state));
    }

    @Override
    public void log(Attempt attempt, DeliveryState state) {
        write(logged(attempt.delivery()).after(LogRecords.of(attempt), state));
    }

    @Override
    public void send(Delivery delivery) {
        forward(delivery.subscriptionId(), new Effect.Send(delivery));
    }

    @Override
    public void tell(Operation operation) {
        forward(operation.subject(), new Effect.Tell(operation));
    }

    @Override
    public void change(Subscription subscription) {
        forward(subscription.id(), new Effect.Change(subscription));
    }

    /** With the attempts that are known of. */
    private LoggedDelivery logged(Delivery delivery) {
        LoggedDelivery known =
                stores.log().fetch(delivery.subscriptionId(), delivery.createdAt().toEpochMilli());
        return new LoggedDelivery(
                delivery, DeliveryState.DUE, known == null ? List.of() : known.attempts());
    }

    private void write(LoggedDelivery logged) {
        Delivery delivery = logged.delivery();
        long createdAt = delivery.createdAt().toEpochMilli();
        stores.log().put(delivery.subscriptionId(), logged, createdAt);
        stores.index().put(delivery.id(), NOTHING, createdAt);
    }

    private void forward(String key, Effect effect) {
        context.forward(new Record<>(key, effect, context.currentSystemTimeMs()));
    }

    private static Keys.OfSubscription key(Delivery delivery) {
        return new Keys.OfSubscription(delivery.subscriptionId(), delivery.sequence());
    }
}
