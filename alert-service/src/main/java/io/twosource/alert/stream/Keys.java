package io.twosource.alert.stream;

import io.twosource.alert.queue.Wake;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/** Keys of state stores whose bytes sort as they are to be read. */
final class Keys {

    /** Ids hold no such byte, so that no id's entries lie among those of another. */
    private static final byte END_OF_ID = 0;

    private Keys() {}

    /** One thing of a subscription; they sort by subscription, then by number. */
    record OfSubscription(String subscriptionId, long number) {

        static final Comparator<OfSubscription> ORDER =
                Comparator.comparing(OfSubscription::subscriptionId)
                        .thenComparing(OfSubscription::number);

        static Serde<OfSubscription> serde() {
            return Serdes.serdeFrom(
                    (topic, key) -> key == null ? null : key.bytes(),
                    (topic, bytes) -> bytes == null ? null : read(bytes));
        }

        private byte[] bytes() {
            byte[] id = subscriptionId.getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.allocate(id.length + 1 + Long.BYTES)
                    .put(id)
                    .put(END_OF_ID)
                    .putLong(number)
                    .array();
        }

        private static OfSubscription read(byte[] bytes) {
            int idLength = bytes.length - 1 - Long.BYTES;
            return new OfSubscription(
                    new String(bytes, 0, idLength, StandardCharsets.UTF_8),
                    ByteBuffer.wrap(bytes, idLength + 1, Long.BYTES).getLong());
        }
    }

    /** Where a window store keeps something of a subscription. */
    record Moment(String subscriptionId, Instant at) {}

    /** Wakes sort by the time at which they are due: the first is due first. */
    static Serde<Wake> wakes() {
        return Serdes.serdeFrom(
                (topic, wake) -> wake == null ? null : bytes(wake),
                (topic, bytes) -> bytes == null ? null : wake(bytes));
    }

    /** Before it stand all wakes that are due at an instant, and no others. */
    static Wake endOf(Instant due) {
        return new Wake(due.plusMillis(1), Wake.Kind.DELIVERY, "", 0);
    }

    private static byte[] bytes(Wake wake) {
        byte[] id = wake.subscriptionId().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Long.BYTES + 1 + Long.BYTES + id.length)
                .putLong(wake.due().toEpochMilli())
                .put(wake.kind().code())
                .putLong(wake.sequence())
                .put(id)
                .array();
    }

    private static Wake wake(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        Instant due = Instant.ofEpochMilli(buffer.getLong());
        Wake.Kind kind = Wake.Kind.ofCode(buffer.get());
        long sequence = buffer.getLong();
        String id =
                new String(bytes, buffer.position(), buffer.remaining(), StandardCharsets.UTF_8);
        return new Wake(due, kind, id, sequence);
    }
}
