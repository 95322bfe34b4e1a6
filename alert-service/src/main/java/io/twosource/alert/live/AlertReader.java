package io.twosource.alert.live;

import io.twosource.alert.recent.Alert;
import io.twosource.alert.recent.AlertJson;
import io.twosource.alert.view.PlainConsumers;
import io.twosource.schemas.Topics;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.jboss.logging.Logger;

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

        /** Opens one that reads what comes from now on. */
        AlertReader fromNowOn() {
            AlertReader reader = open("live");
            reader.consumer.seekToEnd(reader.consumer.assignment());
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
                    new LiveAlert(record.partition(), record.offset(), alert, json.of(alert)));
        } catch (RuntimeException e) {
            LOG.errorf(
                    "alerts: %d at %d is left out: %s",
                    record.partition(), record.offset(), e.getClass());
            return Optional.empty();
        }
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
