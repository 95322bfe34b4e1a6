package io.twosource.alert.stream;

import io.twosource.alert.log.DeliveryBodies;
import io.twosource.alert.log.DeliveryIndex;
import io.twosource.alert.log.DeliveryLog;
import io.twosource.alert.log.LoggedDelivery;
import io.twosource.alert.queue.QueueState;
import io.twosource.alert.queue.Waiting;
import io.twosource.alert.queue.Wake;
import io.twosource.avro.Tidings;
import io.twosource.schemas.StoredRecords;
import io.twosource.schemas.Topics;
import java.time.Duration;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.state.WindowStore;

/**
 * Where the queues of a partition are kept.
 *
 * @param queues where each subscription's deliveries stand
 * @param waiting what is not delivered yet, by subscription and sequence
 * @param clock when to look at something again, by time
 * @param gathered news to be told later, by subscription and time
 * @param bodies what is sent with each delivery, word for word, by subscription and time of its
 *     making: the one place where it stands until it is sent
 * @param log what became of each delivery, by subscription and time of its making
 * @param index the times of their making, by delivery
 */
record QueueStores(
        KeyValueStore<String, QueueState> queues,
        KeyValueStore<Keys.OfSubscription, Waiting> waiting,
        KeyValueStore<Wake, byte[]> clock,
        KeyValueStore<Keys.OfSubscription, Tidings> gathered,
        WindowStore<String, String> bodies,
        WindowStore<String, LoggedDelivery> log,
        WindowStore<String, byte[]> index) {

    static final String WAITING = "waiting";
    static final String CLOCK = "clock";
    static final String GATHERED = "gathered";

    /** As long as the attempts themselves are kept. */
    static final Duration LOG_KEPT = Topics.ATTEMPTS.retention();

    static String[] names() {
        return new String[] {
            QueueState.STORE,
            WAITING,
            CLOCK,
            GATHERED,
            DeliveryBodies.STORE,
            DeliveryLog.STORE,
            DeliveryIndex.STORE
        };
    }

    static QueueStores of(ProcessorContext<?, ?> context) {
        return new QueueStores(
                context.getStateStore(QueueState.STORE),
                context.getStateStore(WAITING),
                context.getStateStore(CLOCK),
                context.getStateStore(GATHERED),
                context.getStateStore(DeliveryBodies.STORE),
                context.getStateStore(DeliveryLog.STORE),
                context.getStateStore(DeliveryIndex.STORE));
    }

    static void addTo(StreamsBuilder builder) {
        builder.addStateStore(keyValue(QueueState.STORE, Serdes.String(), QueueRecords.states()));
        builder.addStateStore(
                keyValue(WAITING, Keys.OfSubscription.serde(), QueueRecords.waiting()));
        builder.addStateStore(keyValue(CLOCK, Keys.wakes(), Serdes.ByteArray()));
        builder.addStateStore(
                keyValue(GATHERED, Keys.OfSubscription.serde(), StoredRecords.tidings()));
        builder.addStateStore(byTime(DeliveryBodies.STORE, Serdes.String()));
        builder.addStateStore(byTime(DeliveryLog.STORE, LogRecords.serde()));
        builder.addStateStore(byTime(DeliveryIndex.STORE, Serdes.ByteArray()));
    }

    private static <V> StoreBuilder<WindowStore<String, V>> byTime(String name, Serde<V> values) {
        return Stores.windowStoreBuilder(
                Stores.persistentWindowStore(name, LOG_KEPT, Duration.ofMillis(1), false),
                Serdes.String(),
                values);
    }

    private static <K, V> StoreBuilder<KeyValueStore<K, V>> keyValue(
            String name, Serde<K> keys, Serde<V> values) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), keys, values);
    }
}
