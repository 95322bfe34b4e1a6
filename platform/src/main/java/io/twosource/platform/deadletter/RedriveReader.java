package io.twosource.platform.deadletter;

import io.twosource.avro.Redrive;
import io.twosource.platform.KafkaClients;
import io.twosource.schemas.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads {@code redrives} from the beginning on. For one thread. */
final class RedriveReader implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(RedriveReader.class);
    private static final TopicPartition PLACE = new TopicPartition(Topics.REDRIVES.name(), 0);
    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaClients kafka;
    private final Consumer<byte[], byte[]> consumer;
    private final RedriveState state = new RedriveState();

    RedriveReader(KafkaClients kafka) {
        this.kafka = kafka;
        this.consumer =
                kafka.reader(Map.of(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.assign(List.of(PLACE));
        consumer.seekToBeginning(List.of(PLACE));
    }

    RedriveState state() {
        return state;
    }

    /** Waits a moment for what comes. */
    void read() {
        consumer.poll(POLL).forEach(this::take);
    }

    /** One that cannot be read is nobody's word: those behind it count all the same. */
    private void take(ConsumerRecord<byte[], byte[]> record) {
        try {
            @Nullable Redrive redrive =
                    Topics.REDRIVES
                            .values()
                            .deserializer()
                            .deserialize(record.topic(), record.value());
            if (redrive != null) {
                state.take(new String(record.key(), StandardCharsets.UTF_8), redrive);
            }
        } catch (SerializationException e) {
            LOG.errorf("redrives at %d is left out: %s", record.offset(), e.getClass().getName());
        }
    }

    /**
     * Reads all that is there, transactions that are not over yet included: their ends are waited
     * for, since what stands behind them may matter.
     */
    void readToEnd() {
        long end = end();
        while (consumer.position(PLACE) < end) {
            read();
        }
    }

    private long end() {
        try (Admin admin = kafka.admin()) {
            return admin.listOffsets(Map.of(PLACE, OffsetSpec.latest()))
                    .partitionResult(PLACE)
                    .get()
                    .offset();
        } catch (ExecutionException e) {
            throw new KafkaException("where redrives end is not known", e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
