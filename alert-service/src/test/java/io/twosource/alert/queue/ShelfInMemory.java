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
    private final Map<Long, String> bodies = new HashMap<>();

    /** How much the largest read of what waits has given. */
    int mostRead;

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
    public List<Waiting> waiting(String subscriptionId, long from, int most) {
        List<Waiting> read = waiting.tailMap(from).values().stream().limit(most).toList();
        mostRead = Math.max(mostRead, read.size());
        return read;
    }

    /** All that waits. */
    List<Waiting> allWaiting() {
        return List.copyOf(waiting.values());
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
    public void keepBody(Delivery made) {
        bodies.put(made.sequence(), made.body());
    }

    @Override
    public Optional<Delivery> withBody(Delivery kept) {
        return kept.isAlert()
                ? Optional.ofNullable(bodies.get(kept.sequence())).map(kept::withBody)
                : Optional.of(kept);
    }

    /** Nobody keeps bodies for ever. */
    void forgetBodies() {
        bodies.clear();
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
