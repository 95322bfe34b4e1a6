package io.twosource.schemas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.apache.avro.Schema;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.message.SchemaStore;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Avro records in single-object encoding (Avro 1.12 specification, "Single object encoding"):
 * {@code C3 01}, the writer's 8-byte fingerprint, the data. Written in the current version, read
 * from every version in {@link ReleasedSchemas}. A null stays null, as Kafka's tombstones need.
 * Thread-safe.
 */
final class AvroSerde {

    private AvroSerde() {}

    /**
     * A serde of one record type.
     *
     * @throws SerializationException from the deserializer, naming the type, for bytes that are no
     *     such record or of an unknown version
     * @throws RecordTooLargeException from the serializer, for more than 8 MiB
     */
    static <T extends SpecificRecord> Serde<T> of(Class<T> type) {
        SpecificData data = dataOf(type);
        Schema schema = data.getSchema(type);
        return Serdes.serdeFrom(
                serializer(type, new BinaryMessageEncoder<>(data, schema)),
                deserializer(type, decoder(data, schema)));
    }

    /** Avro by itself looks for classes beside its own, where Quarkus's tests do not have ours. */
    private static SpecificData dataOf(Class<?> type) {
        SpecificData data = new SpecificData(type.getClassLoader());
        SpecificData.getForClass(type).getConversions().forEach(data::addLogicalTypeConversion);
        return data;
    }

    private static <T> BinaryMessageDecoder<T> decoder(SpecificData data, Schema schema) {
        SchemaStore.Cache released = new SchemaStore.Cache();
        ReleasedSchemas.of(schema.getName()).forEach(released::addSchema);
        return new BinaryMessageDecoder<>(data, schema, released);
    }

    private static <T> Serializer<T> serializer(Class<T> type, BinaryMessageEncoder<T> encoder) {
        return (topic, record) -> {
            if (record == null) {
                return null;
            }
            try {
                ByteBuffer bytes = encoder.encode(record);
                requireRoomFor(type, bytes.remaining());
                byte[] value = new byte[bytes.remaining()];
                bytes.get(value);
                return value;
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write " + type.getSimpleName(), e);
            }
        };
    }

    /** Here, before a store has written it: its changelog's refusal would come too late. */
    private static void requireRoomFor(Class<?> type, int bytes) {
        if (bytes > Topic.LONGEST_VALUE) {
            throw new RecordTooLargeException(
                    "%s of %d bytes, more than %d"
                            .formatted(type.getSimpleName(), bytes, Topic.LONGEST_VALUE));
        }
    }

    private static <T> Deserializer<T> deserializer(
            Class<T> type, BinaryMessageDecoder<T> decoder) {
        return (topic, bytes) -> {
            if (bytes == null) {
                return null;
            }
            try {
                return decoder.decode(bytes);
            } catch (IOException | RuntimeException e) {
                throw new SerializationException(
                        "no %s in a record of %s: %s"
                                .formatted(type.getSimpleName(), topic, e.getMessage()),
                        e);
            }
        };
    }
}
