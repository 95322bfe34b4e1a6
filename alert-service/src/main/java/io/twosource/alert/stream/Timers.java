package io.twosource.alert.stream;

import io.twosource.alert.delivery.DeliveryMetrics;
import io.twosource.alert.operation.Operation;
import io.twosource.alert.queue.Wake;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jboss.logging.Logger;

/**
 * The clock of all that waits. What it waits for stands in a store by due time: a restart loses
 * nothing, and each look is cheap, however much waits. One whose handling fails is not lost, but
 * tried again later and later; operators are told.
 *
 * @param handler decides what follows when a time has come
 */
record Timers(
        KeyValueStore<Wake, byte[]> store,
        UnitOfWork work,
        DeliveryMetrics metrics,
        BiConsumer<Wake, Instant> handler) {

    private static final Logger LOG = Logger.getLogger(Timers.class);

    /** Bounds a transaction; the rest follows a tick later. */
    private static final int MOST_PER_TICK = 1_000;

    /** Failures after which operators are told; it is tried again all the same. */
    private static final int TOLD_AFTER = 5;

    void tick(Instant now) {
        for (KeyValue<Wake, byte[]> timer : due(now)) {
            TimerTry tried = TimerTry.read(timer.key, timer.value);
            work.make(
                    () -> {
                        work.clock().delete(timer.key);
                        handler.accept(tried.wake(timer.key), now);
                    },
                    failure -> tryLater(timer.key, tried.failed(), now, failure));
        }
    }

    private void tryLater(Wake key, TimerTry failed, Instant now, Throwable failure) {
        metrics.timerFailed();
        LOG.errorf(
                "timer of subscription %s has failed %d times: %s",
                key.subscriptionId(), failed.failures(), failure.getClass().getName());
        work.clock().delete(key);
        work.clock().put(free(failed.next(key, now)), failed.bytes());
        if (failed.failures() == TOLD_AFTER) {
            tell(key, failure, now);
        }
    }

    /** No other timer's place. */
    private Wake free(Wake wanted) {
        Wake free = wanted;
        while (work.clock().get(free).isPresent()) {
            free = TimerTry.at(free, free.due().plusMillis(1));
        }
        return free;
    }

    private void tell(Wake key, Throwable failure, Instant now) {
        Operation operation =
                new Operation(
                        key.subscriptionId(),
                        Operation.TIMER_FAILING,
                        "what waits for subscription %s cannot be handled, and is tried again: %s"
                                .formatted(key.subscriptionId(), failure.getClass().getName()),
                        now,
                        null);
        work.send(AlertServiceTopics.OPERATIONS, operation.subject(), operation);
    }

    private List<KeyValue<Wake, byte[]>> due(Instant now) {
        List<KeyValue<Wake, byte[]>> due = new ArrayList<>();
        try (KeyValueIterator<Wake, byte[]> first = store.range(null, Keys.endOf(now))) {
            while (first.hasNext() && due.size() < MOST_PER_TICK) {
                due.add(first.next());
            }
        }
        return due;
    }
}
