package io.twosource.alert.stream;

import io.twosource.schemas.Topic;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;

/**
 * What is decided to be written to a topic, in bytes already: nothing can fail on its data any
 * more.
 */
record Outgoing(String topic, String key, Bytes value) {

    static <V> Outgoing to(Topic<String, V> topic, String key, V value) {
        return new Outgoing(
                topic.name(),
                key,
                Bytes.wrap(topic.values().serializer().serialize(topic.name(), value)));
    }

    /** Writes the value; what is read back has no need of the rest. */
    static Serde<Outgoing> serde() {
        return Serdes.serdeFrom(
                (topic, outgoing) -> outgoing.value().get(),
                (topic, bytes) -> new Outgoing(topic, "", Bytes.wrap(bytes)));
    }
}
