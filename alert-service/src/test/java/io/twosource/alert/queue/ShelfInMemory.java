package io.twosource.alert.queue;

import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.operation.Operation;
import io.twosource.alert.subscription.Subscription;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The queues of one subscription, in maps. */
final class ShelfInMemory implements Shelf {

    private QueueState state = QueueState.NEW;
    private final TreeMap<Long, Waiting> waiting = new TreeMap<>();
    final NavigableSet<Wake> clock =
            new TreeSet<>(
                    Comparator.comparing(Wake::due)
                            .thenComparing(Wake::kind)
                            .thenComparing(Wake::sequence));
    final List<Delivery> sent = new ArrayList<>();
    final List<String> told = new ArrayList<>();
    final List<Subscription> changed = new ArrayList<>();
    final Map<Long, DeliveryState> log = new HashMap<>();

    @Override
    public QueueState state(String subscriptionId) {
        return state;
    }

    @Override
    public void keep(String subscriptionId, QueueState next) {
        state = next;
    }

    @Override
    public Optional<Waiting> waiting(String subscriptionId, long sequence) {
        return Optional.ofNullable(waiting.get(sequence));
    }

    @Override
    public Stream<Waiting> waiting(String subscriptionId) {
        return List.copyOf(waiting.tailMap(0L).values()).stream();
    }

    @Override
    public void keep(Waiting one) {
        waiting.put(one.delivery().sequence(), one);
    }

    @Override
    public void drop(Delivery delivery) {
        waiting.remove(delivery.sequence());
    }

    @Override
    public void wake(Wake wake) {
        clock.add(wake);
    }

    @Override
    public void log(Delivery delivery, DeliveryState state) {
        log.put(delivery.sequence(), state);
    }

    @Override
    public void log(Attempt attempt, DeliveryState state) {
        log.put(attempt.delivery().sequence(), state);
    }

    @Override
    public void send(Delivery delivery) {
        sent.add(delivery);
    }

    @Override
    public void tell(Operation operation) {
        told.add(operation.type());
    }

    @Override
    public void change(Subscription subscription) {
        changed.add(subscription);
    }
}
