package io.twosource.alert.live;

import io.twosource.alert.recent.Alert;
import io.twosource.alert.recent.AlertJson;
import io.twosource.alert.view.PlainConsumers;
import io.twosource.platform.worker.Shift;
import io.twosource.schemas.Topics;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads alerts from Kafka, from any place on. For one thread. */
final class AlertReader implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(AlertReader.class);

    private final Consumer<String, byte[]> consumer;
    private final Deserializer<Alert> alerts;
    private final AlertJson json;

    AlertReader(Consumer<String, byte[]> consumer, Deserializer<Alert> alerts, AlertJson json) {
        this.consumer = consumer;
        this.alerts = alerts;
        this.json = json;
    }

    /** A way to open readers. */
    record Source(PlainConsumers consumers, Deserializer<Alert> alerts, AlertJson json) {

        /** Waits until there is something to open; false if the shift is over before. */
        boolean await(Shift shift) throws InterruptedException {
            return consumers.await(Topics.ALERTS, shift);
        }

        /** Opens one that reads what comes from now on. */
        AlertReader fromNowOn() {
            AlertReader reader = open("live");
            reader.consumer.seekToEnd(reader.consumer.assignment());
            return reader;
        }

        /** Opens one that reads the newest there are, some {@code most} of them, and on. */
        AlertReader fromTheLast(int most) {
            AlertReader reader = open("live");
            Map<TopicPartition, Long> starts =
                    reader.consumer.beginningOffsets(reader.consumer.assignment());
            // Partitions are not filled evenly: alert topics have keys.
            reader.consumer
                    .endOffsets(reader.consumer.assignment())
                    .forEach(
                            (partition, end) ->
                                    reader.consumer.seek(
                                            partition,
                                            Math.max(
                                                    starts.getOrDefault(partition, 0L),
                                                    end - most)));
            return reader;
        }

        /** Opens one that reads on from some place, or the end where that is beyond it. */
        AlertReader from(Offsets offsets) {
            AlertReader reader = open("missed");
            reader.consumer
                    .endOffsets(reader.consumer.assignment())
                    .forEach(
                            (partition, end) ->
                                    reader.consumer.seek(
                                            partition,
                                            Math.min(end, offsets.next(partition.partition()))));
            return reader;
        }

        private AlertReader open(String purpose) {
            return new AlertReader(consumers.open(Topics.ALERTS, purpose), alerts, json);
        }
    }

    /** Where it stands. */
    Offsets offsets() {
        Offsets offsets = Offsets.zero(consumer.assignment().size());
        for (TopicPartition partition : consumer.assignment()) {
            offsets.reach(partition.partition(), consumer.position(partition));
        }
        return offsets;
    }

    /** Where there is nothing more to read, for now. */
    Offsets end() {
        Offsets end = Offsets.zero(consumer.assignment().size());
        consumer.endOffsets(consumer.assignment())
                .forEach((partition, offset) -> end.reach(partition.partition(), offset));
        return end;
    }

    /** Reads what there is, or comes in time, and hands it over. */
    void read(Duration atMost, Taker taker) throws IOException {
        var _ =
                readWhile(
                        atMost,
                        alert -> {
                            taker.take(alert);
                            return true;
                        });
    }

    /**
     * As {@link #read}, as long as they are taken; false if one was not: from there on they have to
     * be read by another reader.
     */
    boolean readWhile(Duration atMost, Willing taker) throws IOException {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(atMost)) {
            Optional<LiveAlert> alert = alert(record);
            if (alert.isPresent() && !taker.takes(alert.get())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        consumer.close();
    }

    private Optional<LiveAlert> alert(ConsumerRecord<String, byte[]> record) {
        try {
            Alert alert = alerts.deserialize(record.topic(), record.value());
            return Optional.of(
                    new LiveAlert(
                            record.partition(),
                            record.offset(),
                            alert,
                            once(() -> json.of(alert))));
        } catch (RuntimeException e) {
            LOG.errorf(
                    "alerts: %d at %d is left out: %s",
                    record.partition(), record.offset(), e.getClass());
            return Optional.empty();
        }
    }

    /** Not before it is asked for: most of what is read nobody listens to. */
    private static Supplier<String> once(Supplier<String> json) {
        AtomicReference<@Nullable String> made = new AtomicReference<>();
        return () -> {
            @Nullable String before = made.get();
            if (before != null) {
                return before;
            }
            String now = json.get();
            made.set(now);
            return now;
        };
    }

    /** Takes alerts, or does not. */
    interface Willing {
        boolean takes(LiveAlert alert) throws IOException;
    }

    /** Takes alerts, and may lose whom it takes them for. */
    interface Taker {
        void take(LiveAlert alert) throws IOException;
    }
}
