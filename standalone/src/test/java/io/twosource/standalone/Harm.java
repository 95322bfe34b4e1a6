package io.twosource.standalone;

import io.twosource.schemas.Topic;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.IntegerDeserializer;

/** What a record can be that no program of ours has written. */
enum Harm {
    /** Bytes of chance. */
    GARBAGE {
        @Override
        byte[] value(Random chance) {
            return bytes(chance, 200);
        }
    },
    /** Avro as we write it, by a schema that nobody has released yet. */
    SCHEMA_OF_THE_FUTURE {
        @Override
        byte[] value(Random chance) {
            return singleObject(chance, 200);
        }
    },
    /** Nothing at all. */
    EMPTY {
        @Override
        byte[] value(Random chance) {
            return new byte[0];
        }
    },
    /** As long as the topic takes. */
    LARGEST {
        @Override
        byte[] value(Random chance) {
            return singleObject(chance, LONGEST_VALUE);
        }
    },
    /** Longer than that: Kafka itself refuses it. */
    TOO_LARGE {
        @Override
        byte[] value(Random chance) {
            return singleObject(chance, Topic.LONGEST_RECORD + 1);
        }
    };

    /** Of a record there is more than its value. */
    private static final int LONGEST_VALUE = Topic.LONGEST_RECORD - 1_000;

    abstract byte[] value(Random chance);

    /** Such a record for a topic, under a key that can be read. */
    ProducerRecord<byte[], byte[]> record(Topic<?, ?> topic, Random chance) {
        return new ProducerRecord<>(topic.name(), key(topic), value(chance));
    }

    private static byte[] key(Topic<?, ?> topic) {
        return topic.keys().deserializer() instanceof IntegerDeserializer
                ? new byte[Integer.BYTES]
                : "harm".getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] singleObject(Random chance, int length) {
        return ByteBuffer.wrap(bytes(chance, length)).put((byte) 0xC3).put((byte) 0x01).array();
    }

    private static byte[] bytes(Random chance, int length) {
        byte[] bytes = new byte[length];
        chance.nextBytes(bytes);
        return bytes;
    }
}
