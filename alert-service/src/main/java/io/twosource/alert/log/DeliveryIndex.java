package io.twosource.alert.log;

import io.twosource.alert.delivery.DeliveryId;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.streams.state.QueryableStoreType;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyWindowStore;
import org.apache.kafka.streams.state.WindowStoreIterator;

/**
 * When each delivery was made: a window store by delivery id, without values, beside the log.
 *
 * @param store this replica's part
 */
public record DeliveryIndex(ReadOnlyWindowStore<String, byte[]> store) {

    public static final String STORE = "delivery-index";

    static QueryableStoreType<ReadOnlyWindowStore<String, byte[]>> type() {
        return QueryableStoreTypes.windowStore();
    }

    /** Empty if none of that id was logged, or not of late. */
    Optional<Instant> createdAt(DeliveryId id, Instant now) {
        try (WindowStoreIterator<byte[]> found =
                store.fetch(id.toString(), Instant.EPOCH, DeliveryLog.soon(now))) {
            return found.hasNext()
                    ? Optional.of(Instant.ofEpochMilli(found.next().key))
                    : Optional.empty();
        }
    }
}
