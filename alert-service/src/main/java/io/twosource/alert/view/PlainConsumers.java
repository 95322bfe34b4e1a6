package io.twosource.alert.view;

import io.twosource.platform.KafkaClients;
import io.twosource.platform.worker.Shift;
import io.twosource.schemas.Topic;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Consumers of no group: each reads the whole of a topic from where it is told to. */
@Singleton
public class PlainConsumers {

    /** Several may read at once, in little memory. */
    private static final int MOST_BYTES = 4 << 20;

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final KafkaClients kafka;

    public PlainConsumers(KafkaClients kafka) {
        this.kafka = kafka;
    }

    /**
     * Waits until there is such a topic: on a new cluster somebody is about to make it. False if
     * the shift is over before.
     *
     * @throws KafkaException if Kafka does not say
     */
    public boolean await(Topic<?, ?> topic, Shift shift) throws InterruptedException {
        try (Admin admin = kafka.admin()) {
            boolean there = isThere(admin, topic);
            while (!there && !shift.restUntilOver(BETWEEN_LOOKS)) {
                there = isThere(admin, topic);
            }
            return there;
        }
    }

    private static boolean isThere(Admin admin, Topic<?, ?> topic) throws InterruptedException {
        try {
            admin.describeTopics(List.of(topic.name())).allTopicNames().get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return false;
            }
            throw new KafkaException("cannot describe " + topic.name(), e.getCause());
        }
    }

    /**
     * Opens a consumer that reads what is committed, and is assigned all partitions of a topic.
     *
     * @param purpose its name in the broker's logs
     */
    public Consumer<String, byte[]> open(Topic<?, ?> topic, String purpose) {
        KafkaConsumer<String, byte[]> consumer =
                kafka.reader(
                        settings(purpose), new StringDeserializer(), new ByteArrayDeserializer());
        try {
            consumer.assign(partitions(consumer, topic));
            return consumer;
        } catch (RuntimeException e) {
            consumer.close();
            throw e;
        }
    }

    /**
     * Which incarnation of a topic there is: one that is made anew has another.
     *
     * @throws KafkaException if Kafka does not say
     */
    public String topicId(Topic<?, ?> topic) {
        try (Admin admin = kafka.admin()) {
            return admin.describeTopics(List.of(topic.name()))
                    .allTopicNames()
                    .get()
                    .values()
                    .iterator()
                    .next()
                    .topicId()
                    .toString();
        } catch (ExecutionException e) {
            throw new KafkaException("cannot describe " + topic.name(), e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private static Map<String, Object> settings(String purpose) {
        return Map.of(
                ConsumerConfig.CLIENT_ID_CONFIG,
                "alert-service-" + purpose,
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                100,
                ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                MOST_BYTES);
    }

    private static List<TopicPartition> partitions(
            KafkaConsumer<String, byte[]> consumer, Topic<?, ?> topic) {
        return consumer.partitionsFor(topic.name()).stream()
                .map(found -> new TopicPartition(found.topic(), found.partition()))
                .toList();
    }
}
