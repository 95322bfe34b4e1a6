package io.twosource.alert.sender;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.delivery.DeliveryMetrics;
import io.twosource.alert.notice.Notices;
import io.twosource.alert.stream.AlertServiceTopics;
import io.twosource.alert.view.RecordWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordHandlerTest {

    private final MockProducer<byte[], byte[]> kafka =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final RecordHandler handler =
            new RecordHandler(
                    sending -> {
                        throw new IllegalStateException("a bug of ours");
                    },
                    new RecordWriter(kafka),
                    InstantSource.fixed(Notices.NOON),
                    Duration.ofSeconds(2),
                    new DeliveryMetrics(registry));

    @Test
    void whatIsNoDeliveryIsSetAside() {
        handle("nonsense".getBytes(StandardCharsets.UTF_8));

        assertThatOneIsSetAside();
    }

    @Test
    void aRecordWithoutAValueIsSetAside() {
        handle(null);

        assertThatOneIsSetAside();
    }

    @Test
    void aDeliveryThatCannotBeHandledIsSetAside() {
        Delivery delivery =
                new Delivery(
                        "dlv_1", "sub_1", "n", "{}", Notices.NOON, Notices.NOON, 1, 1, List.of());

        handle(
                AlertServiceTopics.DELIVERIES
                        .values()
                        .serializer()
                        .serialize("deliveries", delivery));

        assertThatOneIsSetAside();
    }

    private void handle(byte @Nullable [] value) {
        Handling handling = handler.apply(new ConsumerRecord<>("deliveries", 0, 7, null, value));
        assertThat(handling.done()).isCompleted();
    }

    private void assertThatOneIsSetAside() {
        assertThat(kafka.history())
                .extracting(ProducerRecord::topic)
                .containsExactly(AlertServiceTopics.DEAD_LETTERS.name());
        assertThat(registry.counter("twosource.deliveries.unreadable").count()).isOne();
    }
}
