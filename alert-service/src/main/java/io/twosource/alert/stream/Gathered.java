package io.twosource.alert.stream;

import io.twosource.alert.queue.Gathering;
import io.twosource.alert.queue.QueueState;
import io.twosource.alert.queue.Wake;
import io.twosource.avro.Tidings;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.KeyValue;
import org.jspecify.annotations.Nullable;

/** The news that is gathered for subscriptions to be told later, in order. */
record Gathered(UnitOfWork work) {

    /** Told at a time; the rest follows a tick later. */
    static final int MOST_AT_ONCE = 200;

    /** What a subscription would have been told before it was made stands before all else. */
    private static final long MOST_BACKFILLED = 1_000_000;

    private static final byte[] NOTHING = {};

    /** Whether news is of that. */
    static boolean isBackfill(Keys.OfSubscription place) {
        return place.number() <= MOST_BACKFILLED;
    }

    QueueState state(String subscriptionId) {
        return work.queues().get(subscriptionId).orElse(QueueState.NEW);
    }

    Optional<Gathering> gathering(String subscriptionId) {
        return Optional.ofNullable(state(subscriptionId).gathering());
    }

    /** From now on news is gathered so; null: no more. */
    void become(String subscriptionId, @Nullable Gathering next) {
        work.queues().put(subscriptionId, state(subscriptionId).gathering(next));
        if (next != null) {
            work.clock().put(Wake.news(next.until(), subscriptionId), NOTHING);
        }
    }

    /** Adds news behind all else; the first begins a gathering. */
    void add(String subscriptionId, Tidings tidings, Gathering first) {
        long last = Math.max(work.gathered().last(subscriptionId), MOST_BACKFILLED);
        work.gathered().put(new Keys.OfSubscription(subscriptionId, last + 1), tidings);
        begin(subscriptionId, first);
    }

    /** Adds what it would have been told before it was made, in its place, counted from 1. */
    void backfill(String subscriptionId, int number, Tidings tidings) {
        work.gathered().put(new Keys.OfSubscription(subscriptionId, number), tidings);
    }

    /** News is gathered so, unless some is already. */
    void begin(String subscriptionId, Gathering first) {
        if (gathering(subscriptionId).isEmpty()) {
            become(subscriptionId, first);
        }
    }

    /** The first of what is gathered. */
    List<KeyValue<Keys.OfSubscription, Tidings>> slice(String subscriptionId) {
        return work.gathered().first(subscriptionId, 0, MOST_AT_ONCE);
    }

    /** Of a slice that is told nothing is left; whether there may be more. */
    boolean drop(List<KeyValue<Keys.OfSubscription, Tidings>> slice) {
        slice.forEach(entry -> work.gathered().delete(entry.key));
        return slice.size() == MOST_AT_ONCE;
    }
}
