package io.twosource.extract.walk;

import io.twosource.extract.wire.ExtractTopics;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/** The stores of a cell, in memory, with the serdes of production; and a clock. */
final class CellStores {

    private CellStores() {}

    /** What stands between a cell and a store. */
    interface Wrapping {
        <V> KeyValueStore<String, V> wrap(KeyValueStore<String, V> store);
    }

    private record Plain() implements Wrapping {
        @Override
        public <V> KeyValueStore<String, V> wrap(KeyValueStore<String, V> store) {
            return store;
        }
    }

    static void addTo(MockProcessorContext<Integer, Outcome> context) {
        addTo(context, new Plain());
    }

    static void addTo(MockProcessorContext<Integer, Outcome> context, Wrapping wrapping) {
        context.setCurrentSystemTimeMs(0);
        ClaimCells.Stored stored = ExtractTopics.STORED;
        context.addStateStore(store(context, wrapping, ClaimStore.CLAIMS, stored.claims()));
        context.addStateStore(store(context, wrapping, ClaimStore.ENDED, stored.claims()));
        context.addStateStore(store(context, wrapping, ClaimStore.ENTRIES, stored.entries()));
        context.addStateStore(store(context, wrapping, ClaimStore.PLACEMENTS, stored.placements()));
    }

    private static <V> StateStore store(
            MockProcessorContext<Integer, Outcome> context,
            Wrapping wrapping,
            String name,
            Serde<V> values) {
        KeyValueStore<String, V> store =
                Stores.keyValueStoreBuilder(
                                Stores.inMemoryKeyValueStore(name), Serdes.String(), values)
                        .withLoggingDisabled()
                        .build();
        store.init(context.getStateStoreContext(), store);
        return wrapping.wrap(store);
    }
}
