package io.twosource.alert.stream;

import io.twosource.alert.delivery.DeliveryMetrics;
import io.twosource.alert.queue.Queues;
import io.twosource.alert.queue.Waiting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Finds the deliveries that were handed to the senders and never heard of, as when their attempt
 * went to the dead letters: walks over all that waits, some at a time, round and round. So what is
 * under way needs no timer, of which nearly all would be for nothing.
 */
final class Unheard {

    private static final Logger LOG = Logger.getLogger(Unheard.class);
    private static final int MOST_PER_STEP = 1_000;

    private final KeyValueStore<Keys.OfSubscription, Waiting> store;
    private final Queues queues;
    private final UnitOfWork work;
    private final DeliveryMetrics metrics;
    private Keys.@Nullable OfSubscription last;

    Unheard(
            KeyValueStore<Keys.OfSubscription, Waiting> store,
            Queues queues,
            UnitOfWork work,
            DeliveryMetrics metrics) {
        this.store = store;
        this.queues = queues;
        this.work = work;
        this.metrics = metrics;
    }

    void step(Instant now) {
        for (Waiting waiting : next(now)) {
            work.make(() -> queues.unheard(waiting, now), failure -> leave(waiting, failure));
        }
    }

    /** It stands where it stood: the next round finds it again. */
    private void leave(Waiting waiting, Throwable failure) {
        metrics.timerFailed();
        LOG.errorf(
                "delivery %s, never heard of, cannot be handled: %s",
                waiting.delivery().id(), failure.getClass().getName());
    }

    private List<Waiting> next(Instant now) {
        List<Waiting> unheard = new ArrayList<>();
        int seen = 0;
        try (KeyValueIterator<Keys.OfSubscription, Waiting> all = store.range(last, null)) {
            for (; all.hasNext() && seen < MOST_PER_STEP; seen++) {
                KeyValue<Keys.OfSubscription, Waiting> next = all.next();
                last = next.key;
                if (next.value.isUnheardOf(now)) {
                    unheard.add(next.value);
                }
            }
        }
        if (seen < MOST_PER_STEP) {
            last = null;
        }
        return unheard;
    }
}
