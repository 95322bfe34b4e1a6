package io.twosource.extract.walk;

import io.twosource.extract.wire.ExtractTopics;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.Stores;

/** The stores of a cell, in memory, with the serdes of production. */
final class CellStores {

    private CellStores() {}

    static void addTo(MockProcessorContext<Integer, Outcome> context) {
        context.addStateStore(store(context, ClaimStore.CLAIMS, ExtractTopics.KEPT_CLAIMS));
        context.addStateStore(store(context, ClaimStore.PLACEMENTS, ExtractTopics.PLACEMENTS));
    }

    private static <V> StateStore store(
            MockProcessorContext<Integer, Outcome> context, String name, Serde<V> values) {
        StateStore store =
                Stores.keyValueStoreBuilder(
                                Stores.inMemoryKeyValueStore(name), Serdes.String(), values)
                        .withLoggingDisabled()
                        .build();
        store.init(context.getStateStoreContext(), store);
        return store;
    }
}
