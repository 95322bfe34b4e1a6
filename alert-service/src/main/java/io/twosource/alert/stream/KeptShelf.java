package io.twosource.alert.stream;

import static io.twosource.alert.stream.AlertServiceTopics.CHANGES;
import static io.twosource.alert.stream.AlertServiceTopics.DELIVERIES;
import static io.twosource.alert.stream.AlertServiceTopics.OPERATIONS;

import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.log.LoggedAttempt;
import io.twosource.alert.log.LoggedDelivery;
import io.twosource.alert.operation.Operation;
import io.twosource.alert.queue.DeliveryState;
import io.twosource.alert.queue.QueueState;
import io.twosource.alert.queue.Shelf;
import io.twosource.alert.queue.Waiting;
import io.twosource.alert.queue.Wake;
import io.twosource.alert.stream.Keys.Moment;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.view.Replicated;
import java.util.List;
import java.util.Optional;

/** Makes what queues decide part of a decision: it is kept in state stores and sent with it. */
record KeptShelf(UnitOfWork work, Replicated<Subscription> subscriptions) implements Shelf {

    private static final byte[] NOTHING = {};

    @Override
    public QueueState state(String subscriptionId) {
        return work.queues().get(subscriptionId).orElse(QueueState.NEW);
    }

    @Override
    public void keep(String subscriptionId, QueueState state) {
        work.queues().put(subscriptionId, state);
    }

    @Override
    public Optional<Waiting> waiting(String subscriptionId, long sequence) {
        return work.waiting().get(new Keys.OfSubscription(subscriptionId, sequence));
    }

    @Override
    public List<Waiting> waiting(String subscriptionId, long from, int most) {
        return work.waiting().first(subscriptionId, from, most).stream()
                .map(entry -> entry.value)
                .toList();
    }

    @Override
    public void keep(Waiting waiting) {
        work.waiting().put(key(waiting.delivery()), waiting);
    }

    @Override
    public void drop(Delivery delivery) {
        work.waiting().delete(key(delivery));
    }

    @Override
    public void wake(Wake wake) {
        work.clock().put(wake, NOTHING);
    }

    @Override
    public void keepBody(Delivery made) {
        work.bodies().put(moment(made), made.body());
    }

    @Override
    public Optional<Delivery> withBody(Delivery kept) {
        return kept.isAlert()
                ? work.bodies().get(moment(kept)).map(kept::withBody)
                : Optional.of(kept);
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
        work.send(DELIVERIES, delivery.subscriptionId(), delivery);
    }

    @Override
    public void tell(Operation operation) {
        work.send(OPERATIONS, operation.subject(), operation);
    }

    @Override
    public void change(Subscription subscription) {
        work.send(CHANGES, subscription.id(), TurnOff.of(subscription, subscriptions));
    }

    /** With the attempts that are known of. */
    private LoggedDelivery logged(Delivery delivery) {
        List<LoggedAttempt> known =
                work.log().get(moment(delivery)).map(LoggedDelivery::attempts).orElse(List.of());
        return new LoggedDelivery(delivery.kept(), DeliveryState.DUE, known);
    }

    private void write(LoggedDelivery logged) {
        Delivery delivery = logged.delivery();
        work.log().put(moment(delivery), logged);
        work.index().put(new Moment(delivery.id(), delivery.createdAt()), NOTHING);
    }

    private static Moment moment(Delivery delivery) {
        return new Moment(delivery.subscriptionId(), delivery.createdAt());
    }

    private static Keys.OfSubscription key(Delivery delivery) {
        return new Keys.OfSubscription(delivery.subscriptionId(), delivery.sequence());
    }
}
