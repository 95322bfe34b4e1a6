package io.twosource.alert.log;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.streams.state.QueryableStoreType;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyWindowStore;
import org.apache.kafka.streams.state.WindowStoreIterator;

/**
 * What became of each delivery: a window store by subscription, at the times at which deliveries
 * were made, which no two of one subscription share.
 *
 * @param store this replica's part
 */
public record DeliveryLog(ReadOnlyWindowStore<String, LoggedDelivery> store) {

    public static final String STORE = "delivery-log";

    static QueryableStoreType<ReadOnlyWindowStore<String, LoggedDelivery>> type() {
        return QueryableStoreTypes.windowStore();
    }

    /** Newest first: those that are asked for, made in a span of time. */
    List<LoggedDelivery> newest(
            String subscriptionId,
            Predicate<LoggedDelivery> which,
            Instant since,
            Instant before,
            int most) {
        try (Stream<LoggedDelivery> all =
                stream(store.backwardFetch(subscriptionId, since, before.minusMillis(1)))) {
            return all.filter(which).limit(most).toList();
        }
    }

    /** The one that was made for a subscription at a time. */
    Optional<LoggedDelivery> at(String subscriptionId, Instant createdAt) {
        return Optional.ofNullable(store.fetch(subscriptionId, createdAt.toEpochMilli()));
    }

    /** Oldest first: what was not delivered and is not on its way either; or all. */
    List<LoggedDelivery> missed(
            String subscriptionId, Instant since, Instant now, boolean delivered, int most) {
        try (Stream<LoggedDelivery> all = stream(store.fetch(subscriptionId, since, soon(now)))) {
            return all.filter(one -> one.isMissed() || (delivered && one.hasArrived()))
                    .limit(most)
                    .toList();
        }
    }

    /** Many deliveries at once are given times a little ahead of the clock, to tell them apart. */
    static Instant soon(Instant now) {
        return now.plus(Duration.ofHours(1));
    }

    private static Stream<LoggedDelivery> stream(WindowStoreIterator<LoggedDelivery> iterator) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, 0), false)
                .map(entry -> entry.value)
                .onClose(iterator::close);
    }
}
