package io.twosource.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.twosource.avro.AlertTopic;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;

class AvroSerdeTest {

    private static final AlertTopic KARABAKH =
            new AlertTopic(
                    "karabakh", "karabakh", Instant.parse("2024-04-17T09:00:00Z"), "desk", null);

    private final Serde<AlertTopic> serde = AvroSerde.of(AlertTopic.class);

    @Test
    void whatIsWrittenIsReadBack() {
        assertThat(read(written())).isEqualTo(KARABAKH);
    }

    @Test
    void valuesAreInSingleObjectEncoding() {
        assertThat(written()).startsWith(0xC3, 0x01);
    }

    @Test
    void garbageIsRefusedByNameOfTypeAndTopic() {
        assertThatThrownBy(() -> read("garbage, all of it".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("AlertTopic")
                .hasMessageContaining("alert-topics");
    }

    @Test
    void aRecordLargerThanTopicsTakeIsRefusedBeforeAStoreHasIt() {
        AlertTopic large =
                new AlertTopic("large", "x".repeat(8 << 20), KARABAKH.getChangedAt(), "desk", null);

        assertThatThrownBy(() -> serde.serializer().serialize("alert-topics", large))
                .isInstanceOf(RecordTooLargeException.class)
                .hasMessageContaining("AlertTopic of 8388");
    }

    @Test
    void aCutOffRecordIsRefused() {
        byte[] cut = Arrays.copyOf(written(), 14);

        assertThatThrownBy(() -> read(cut)).isInstanceOf(SerializationException.class);
    }

    @Test
    void anUnknownVersionIsRefused() {
        byte[] unknown = written();
        unknown[4] ^= 1;

        assertThatThrownBy(() -> read(unknown)).isInstanceOf(SerializationException.class);
    }

    private byte[] written() {
        return serde.serializer().serialize("alert-topics", KARABAKH);
    }

    private AlertTopic read(byte[] bytes) {
        return serde.deserializer().deserialize("alert-topics", bytes);
    }
}
