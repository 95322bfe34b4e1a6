package io.twosource.platform.deadletter;

import io.twosource.avro.Redrive;
import io.twosource.platform.KafkaClients;
import io.twosource.platform.PromptProducer;
import io.twosource.schemas.Topics;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;

/**
 * Asks services to put their dead letters back, and knows what they did. Thread-safe; blocks, and
 * throws {@link KafkaException}.
 */
@Singleton
public class Redrives {

    private final KafkaClients kafka;

    public Redrives(KafkaClients kafka) {
        this.kafka = kafka;
    }

    /** What was asked and done so far. */
    public RedriveState state() {
        try (RedriveReader reader = new RedriveReader(kafka)) {
            reader.readToEnd();
            return reader.state();
        }
    }

    /**
     * Asks the letter's service to put it back; done within seconds where that runs.
     *
     * @param times for the how manieth time: asked twice for the same, it is done once
     * @param by who asks
     */
    public void ask(LetterId letter, int times, String by) {
        Redrive asked = new Redrive(letter.toString(), times, by, Instant.now(), null);
        String key = RedriveState.askedKey(letter.toString());
        try (Producer<String, Redrive> producer =
                kafka.producer(
                        PromptProducer.settings("redrives"),
                        Topics.REDRIVES.keys().serializer(),
                        Topics.REDRIVES.values().serializer())) {
            producer.send(new ProducerRecord<>(Topics.REDRIVES.name(), key, asked)).get();
        } catch (ExecutionException e) {
            throw new KafkaException("the request is not in Kafka", e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
