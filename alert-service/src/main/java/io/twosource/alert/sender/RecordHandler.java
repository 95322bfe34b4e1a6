package io.twosource.alert.sender;

import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.delivery.DeliveryMetrics;
import io.twosource.alert.stream.AlertServiceTopics;
import io.twosource.alert.stream.AttemptWriter;
import io.twosource.alert.view.RecordWriter;
import io.twosource.schemas.Topic;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Begins what is to be done about each record. One that cannot be handled, for whatever reason, is
 * set aside: thrown back it would come again and again, and hold up those beside it.
 */
final class RecordHandler implements Function<ConsumerRecord<byte[], byte[]>, Handling> {

    private static final Logger LOG = Logger.getLogger(RecordHandler.class);
    private static final Topic<String, Delivery> DELIVERIES = AlertServiceTopics.DELIVERIES;

    private final Consumer<Sending> send;
    private final RecordWriter writer;
    private final Sending.AttemptLog log;
    private final InstantSource clock;
    private final Duration putOff;
    private final DeliveryMetrics metrics;

    /**
     * A handler.
     *
     * @param send sends without being waited for
     */
    RecordHandler(
            Consumer<Sending> send,
            RecordWriter writer,
            InstantSource clock,
            Duration putOff,
            DeliveryMetrics metrics) {
        this.send = send;
        this.writer = writer;
        this.log = new AttemptWriter(writer)::write;
        this.clock = clock;
        this.putOff = putOff;
        this.metrics = metrics;
    }

    @Override
    public Handling apply(ConsumerRecord<byte[], byte[]> record) {
        try {
            return handle(record);
        } catch (RuntimeException e) {
            LOG.errorf(
                    "delivery at %s-%d, offset %d is set aside: %s",
                    record.topic(), record.partition(), record.offset(), e.getClass().getName());
            metrics.deadLetter();
            return DeadLetter.of(record, e, writer);
        }
    }

    private Handling handle(ConsumerRecord<byte[], byte[]> record) {
        Sending sending = new Sending(deliveryIn(record), record.headers(), log, clock, putOff);
        if (record.deliveryCount().orElse((short) 1) > 1) {
            // Whoever had it before may have died of it. Written anew it counts from 1 again, so
            // that no number of crashes takes it past the limit at which Kafka drops it.
            sending.letGo();
        } else {
            send.accept(sending);
        }
        return sending;
    }

    private static Delivery deliveryIn(ConsumerRecord<byte[], byte[]> record) {
        return Objects.requireNonNull(
                DELIVERIES.values().deserializer().deserialize(record.topic(), record.value()),
                "a delivery without a value");
    }
}
