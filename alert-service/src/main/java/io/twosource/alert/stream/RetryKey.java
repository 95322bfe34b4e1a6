package io.twosource.alert.stream;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/** When a delivery is due; its bytes sort by that, so that the store's first key is due first. */
record RetryKey(Instant due, String deliveryId) {

    static Serde<RetryKey> serde() {
        return Serdes.serdeFrom(
                (topic, key) -> key == null ? null : key.bytes(),
                (topic, bytes) -> bytes == null ? null : of(bytes));
    }

    /** Before it stand all keys that are due at an instant, and no others. */
    static RetryKey endOf(Instant due) {
        return new RetryKey(due.plusMillis(1), "");
    }

    private byte[] bytes() {
        byte[] id = deliveryId.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Long.BYTES + id.length)
                .putLong(due.toEpochMilli())
                .put(id)
                .array();
    }

    private static RetryKey of(byte[] bytes) {
        String id =
                new String(bytes, Long.BYTES, bytes.length - Long.BYTES, StandardCharsets.UTF_8);
        return new RetryKey(Instant.ofEpochMilli(ByteBuffer.wrap(bytes).getLong()), id);
    }
}
