package io.twosource.standalone;

import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * The compacted topics of a Kafka cluster as bytes, whatever they say.
 *
 * @param connection a Kafka client's settings
 */
record CompactedTopics(Map<String, String> connection) {

    void create(Collection<NewTopic> topics) throws Exception {
        try (Admin admin = Admin.create(new HashMap<>(connection))) {
            admin.createTopics(topics).all().get();
        }
    }

    static List<NewTopic> madeByPeople() {
        return Topics.madeByPeople().stream().map(topic -> topic.definition((short) 1)).toList();
    }

    void commit(List<ProducerRecord<byte[], byte[]>> records) {
        write(records, KafkaProducer::commitTransaction);
    }

    void abort(List<ProducerRecord<byte[], byte[]>> records) {
        write(records, KafkaProducer::abortTransaction);
    }

    private void write(
            List<ProducerRecord<byte[], byte[]>> records,
            Consumer<KafkaProducer<byte[], byte[]>> end) {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "compacted-topics");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.LONGEST_RECORD);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(
                        settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            for (ProducerRecord<byte[], byte[]> record : records) {
                var _ = producer.send(record);
            }
            producer.flush();
            end.accept(producer);
        }
    }

    /** What stands in topics, by topic and key: all there is of each record, in words. */
    Map<String, Map<String, String>> standing(Collection<String> topics) {
        Map<String, Map<String, String>> standing = new TreeMap<>();
        topics.forEach(topic -> standing.put(topic, new TreeMap<>()));
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            List<TopicPartition> partitions =
                    topics.stream()
                            .flatMap(topic -> consumer.partitionsFor(topic).stream())
                            .map(one -> new TopicPartition(one.topic(), one.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> take(record, standing));
            }
        }
        return standing;
    }

    private static void take(
            ConsumerRecord<byte[], byte[]> record, Map<String, Map<String, String>> standing) {
        Map<String, String> topic = standing.computeIfAbsent(record.topic(), _ -> new TreeMap<>());
        if (record.value() == null) {
            topic.remove(text(record.key()));
        } else {
            topic.put(text(record.key()), words(record));
        }
    }

    /** The same of one topic. */
    Map<String, String> standing(String topic) {
        return standing(List.of(topic)).getOrDefault(topic, Map.of());
    }

    /** The same of all that people make. */
    Map<String, Map<String, String>> standing() {
        return standing(Topics.madeByPeople().stream().map(Topic::name).toList());
    }

    private static String words(ConsumerRecord<byte[], byte[]> record) {
        String headers =
                Arrays.stream(record.headers().toArray())
                        .map(header -> header.key() + "=" + Arrays.toString(header.value()))
                        .collect(Collectors.joining(","));
        return "%d at %d %s {%s}"
                .formatted(
                        record.partition(),
                        record.timestamp(),
                        Arrays.toString(record.value()),
                        headers);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put("isolation.level", "read_committed");
        return new KafkaConsumer<>(
                settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
