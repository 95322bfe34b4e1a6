package io.twosource.alert.replica;

import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KeyQueryMetadata;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.HostInfo;
import org.apache.kafka.streams.state.QueryableStoreType;

/** Which replica holds what, as this one knows it. Thread-safe. */
final class Holders {

    private final KafkaStreams streams;
    private final HostInfo self;

    Holders(KafkaStreams streams, HostInfo self) {
        this.streams = streams;
        this.self = self;
    }

    Holder of(String store, String key) {
        try {
            return holder(streams.queryMetadataForKey(store, key, new StringSerializer()));
        } catch (IllegalStateException | InvalidStateStoreException e) {
            return new Holder.Nobody(); // This replica is starting or stopping.
        }
    }

    private Holder holder(KeyQueryMetadata found) {
        if (found.equals(KeyQueryMetadata.NOT_AVAILABLE)) {
            return new Holder.Nobody();
        }
        return found.activeHost().equals(self)
                ? new Holder.Here(found.partition())
                : new Holder.There(found.activeHost());
    }

    /**
     * This replica's part of a store. The partition is named, since without it a store that has
     * moved away would look empty.
     *
     * @throws InvalidStateStoreException if it is not here, or not ready
     */
    <S> S store(String name, int partition, QueryableStoreType<S> type) {
        return streams.store(
                StoreQueryParameters.fromNameAndType(name, type).withPartition(partition));
    }
}
