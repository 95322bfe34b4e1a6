package io.twosource.alert.stream;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Utils;

/**
 * A record on its way to one of several topics, as it is to stand there.
 *
 * @param value empty: none stands there any more
 */
record Routed(String topic, Optional<ByteBuffer> value) {

    /** For sinks alone. */
    static Serde<Routed> serde() {
        return Serdes.serdeFrom(
                (_, routed) -> routed.value().map(Utils::toArray).orElse(null),
                (topic, value) -> {
                    throw new UnsupportedOperationException("nobody reads it back");
                });
    }
}
