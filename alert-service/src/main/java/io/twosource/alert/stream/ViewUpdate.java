package io.twosource.alert.stream;

import io.twosource.alert.delivery.DeliveryMetrics;
import io.twosource.alert.view.Replicated;
import io.twosource.alert.view.Versioned;
import io.twosource.alert.view.Versions;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jboss.logging.Logger;
import org.jspecify.annotations.NullUnmarked;

/**
 * Keeps a view in step with its topic, at start-up too: a global store in memory is restored record
 * by record through its processor, from the beginning.
 *
 * <p>Reads bytes, not records: what the serde of a global store cannot read goes to Streams' dead
 * letters, which a global stream thread does not have, and the whole service stops (Kafka 4.3.1).
 */
@NullUnmarked // Streams sets the store in init, not in the constructor.
final class ViewUpdate<V> extends ContextualProcessor<String, byte[], Void, Void> {

    private static final Logger LOG = Logger.getLogger(ViewUpdate.class);

    private final Replicated<V> replicated;
    private final DeliveryMetrics metrics;
    private KeyValueStore<String, byte[]> store;

    ViewUpdate(Replicated<V> replicated, DeliveryMetrics metrics) {
        this.replicated = replicated;
        this.metrics = metrics;
    }

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        super.init(context);
        store = context.getStateStore(replicated.topic().name());
    }

    @Override
    public void process(Record<String, byte[]> record) {
        try {
            store.put(record.key(), record.value());
            update(record);
        } catch (RuntimeException | StackOverflowError e) {
            // What is thrown here stops the whole service, at every start again. The message stays
            // out of the log: it may repeat what only the newsroom should read.
            metrics.leftOutOfAView();
            LOG.errorf(
                    "%s: the record %s is left out: %s",
                    replicated.topic().name(), record.key(), e.getClass().getName());
        }
        replicated.progress().reach(Versions.of(record.headers()));
    }

    private void update(Record<String, byte[]> record) {
        V value =
                replicated
                        .topic()
                        .values()
                        .deserializer()
                        .deserialize(replicated.topic().name(), record.value());
        if (value == null) {
            replicated.remove(record.key());
        } else {
            replicated.put(record.key(), new Versioned<>(Versions.of(record.headers()), value));
        }
    }
}
