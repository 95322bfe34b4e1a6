package io.twosource.ingest.websub;

import io.twosource.ingest.feed.FeedTopics;
import io.twosource.ingest.feed.HubPush;
import io.twosource.platform.KafkaClients;
import io.twosource.platform.PromptProducer;
import io.twosource.platform.deadletter.DeadLetters;
import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Appends to the topic {@code hub-pushes}, and waits for Kafka's word. Blocks. Thread-safe. */
@Singleton
class PushLog {

    private static final Logger LOG = Logger.getLogger(PushLog.class);

    private final Topic<String, HubPush> topic;
    private final DeadLetters deadLetters;
    private final KafkaProducer<byte[], byte[]> producer;

    PushLog(
            FeedTopics topics,
            KafkaClients kafka,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.topic = topics.pushes();
        this.deadLetters = DeadLetters.into(Topics.deadLettersOf(service).name());
        Map<String, Object> settings = new HashMap<>(PromptProducer.settings("hub-pushes"));
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.LONGEST_RECORD);
        this.producer =
                kafka.producer(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Whether Kafka has it for good. */
    boolean append(HubPush push) {
        byte[] key = push.feed().id().value().getBytes(StandardCharsets.UTF_8);
        byte[] value = topic.values().serializer().serialize(topic.name(), push);
        return isWritten(new ProducerRecord<>(topic.name(), key, value));
    }

    /** Sets aside what cannot be read. */
    boolean setAside(ConsumerRecord<byte[], byte[]> record, RuntimeException error) {
        return isWritten(deadLetters.letter(record, "read-push", error));
    }

    @PreDestroy
    void close() {
        producer.close();
    }

    private boolean isWritten(ProducerRecord<byte[], byte[]> record) {
        try {
            producer.send(record).get();
            return true;
        } catch (ExecutionException | KafkaException e) {
            LOG.warnf("%s does not have what was pushed: %s", record.topic(), e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
