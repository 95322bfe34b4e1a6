package io.twosource.platform;

import io.twosource.schemas.Topic;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Utils;

/**
 * What is decided to be written to one of several topics, in bytes already: nothing can fail on its
 * data any more.
 *
 * @param value empty: nothing stands there any more
 */
public record Outgoing(String topic, Optional<ByteBuffer> value) {

    public static <V> Outgoing to(Topic<?, V> topic, V value) {
        byte[] bytes = topic.values().serializer().serialize(topic.name(), value);
        return new Outgoing(topic.name(), Optional.of(ByteBuffer.wrap(bytes)));
    }

    /** A tombstone. */
    public static Outgoing nothing(Topic<?, ?> topic) {
        return new Outgoing(topic.name(), Optional.empty());
    }

    /** For sinks alone. */
    public static Serde<Outgoing> serde() {
        return Serdes.serdeFrom(
                (_, outgoing) -> outgoing.value().map(Utils::toArray).orElse(null),
                (topic, value) -> {
                    throw new UnsupportedOperationException("nobody reads it back");
                });
    }
}
