package io.twosource.alert.view;

import io.twosource.alert.change.RecordKey;
import io.twosource.schemas.Topic;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.apache.kafka.common.utils.Utils;

/**
 * A compacted topic of one partition, and what this replica has of it. One thread tells it of every
 * record, in order; many read.
 */
public final class Replicated<V> {

    private final Topic<String, V> topic;
    private final View<V> view;
    private final Progress progress = new Progress();
    private final Map<String, Versioned<V>> current = new ConcurrentHashMap<>();
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    public Replicated(Topic<String, V> topic, View<V> view) {
        if (topic.partitions() != 1) {
            throw new IllegalArgumentException(topic.name() + " has more than one partition");
        }
        this.topic = topic;
        this.view = view;
    }

    public Topic<String, V> topic() {
        return topic;
    }

    /** How far this replica has read, in versions. */
    public Progress progress() {
        return progress;
    }

    /** The record under a key as this replica knows it. */
    public Optional<Versioned<V>> find(String key) {
        return Optional.ofNullable(current.get(key));
    }

    /** All records as this replica knows them. */
    public Map<String, Versioned<V>> all() {
        return Collections.unmodifiableMap(current);
    }

    /** Its version; 0 where there is none. */
    public long version(String key) {
        return find(key).map(Versioned::version).orElse(0L);
    }

    /** What a record is called by those who change it. */
    public RecordKey key(String key) {
        return new RecordKey(topic.name(), key);
    }

    /** A value as the topic has it. */
    public ByteBuffer bytes(V value) {
        return ByteBuffer.wrap(topic.values().serializer().serialize(topic.name(), value));
    }

    /** Reads what {@link #bytes} wrote. */
    public V read(ByteBuffer bytes) {
        return topic.values().deserializer().deserialize(topic.name(), Utils.toArray(bytes));
    }

    /** The next record: what stands under a key from now on. */
    public void put(String key, Versioned<V> record) {
        current.put(key, record);
        view.put(key, record.value());
        tell(key);
    }

    /** The next record is that there is none any more. */
    public void remove(String key) {
        current.remove(key);
        view.remove(key);
        tell(key);
    }

    /** Tells {@code listener} the key of each record from now on, once the view has it. */
    public void listen(Consumer<String> listener) {
        listeners.add(listener);
    }

    private void tell(String key) {
        listeners.forEach(listener -> listener.accept(key));
    }
}
