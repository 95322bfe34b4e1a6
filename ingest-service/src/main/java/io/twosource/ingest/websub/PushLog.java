package io.twosource.ingest.websub;

import io.twosource.ingest.feed.FeedTopics;
import io.twosource.ingest.feed.HubPush;
import io.twosource.platform.KafkaClients;
import io.twosource.platform.PromptProducer;
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

    /** In bytes: a body as large as {@link PushReader} takes one, with its feed. */
    private static final int LARGEST = PushReader.LARGEST + (1 << 20);

    private final Topic<String, HubPush> topic;
    private final Topic<byte[], byte[]> deadLetters;
    private final KafkaProducer<byte[], byte[]> producer;

    PushLog(
            FeedTopics topics,
            KafkaClients kafka,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.topic = topics.pushes();
        this.deadLetters = Topics.deadLettersOf(service);
        Map<String, Object> settings = new HashMap<>(PromptProducer.settings("hub-pushes"));
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST);
        this.producer =
                kafka.producer(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Whether Kafka has it for good. */
    boolean append(HubPush push) {
        byte[] key = push.feed().id().value().getBytes(StandardCharsets.UTF_8);
        byte[] value = topic.values().serializer().serialize(topic.name(), push);
        return isWritten(new ProducerRecord<>(topic.name(), key, value));
    }

    /** Sets aside what cannot be read, as it is; the headers have the names of Streams' own. */
    boolean setAside(ConsumerRecord<byte[], byte[]> record, RuntimeException error) {
        ProducerRecord<byte[], byte[]> letter =
                new ProducerRecord<>(deadLetters.name(), record.key(), record.value());
        header(letter, "topic", record.topic());
        header(letter, "partition", Integer.toString(record.partition()));
        header(letter, "offset", Long.toString(record.offset()));
        header(letter, "exception", error.getClass().getName());
        header(letter, "message", String.valueOf(error.getMessage()));
        return isWritten(letter);
    }

    @PreDestroy
    void close() {
        producer.close();
    }

    private static void header(ProducerRecord<byte[], byte[]> letter, String name, String value) {
        letter.headers().add("__streams.errors." + name, value.getBytes(StandardCharsets.UTF_8));
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
