package io.twosource.alert.log;

import io.twosource.alert.delivery.Delivery;
import java.util.Optional;
import org.apache.kafka.streams.state.QueryableStoreType;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyWindowStore;

/**
 * What is sent with each delivery, word for word: a window store by subscription, at the times of
 * their making, beside the log.
 *
 * @param store this replica's part
 */
public record DeliveryBodies(ReadOnlyWindowStore<String, String> store) {

    public static final String STORE = "bodies";

    static QueryableStoreType<ReadOnlyWindowStore<String, String>> type() {
        return QueryableStoreTypes.windowStore();
    }

    /** The payload of a delivery of the log; empty if it is gone. */
    Optional<String> of(Delivery logged) {
        return logged.isAlert()
                ? Optional.ofNullable(
                        store.fetch(logged.subscriptionId(), logged.createdAt().toEpochMilli()))
                : Optional.of(logged.body());
    }
}
