package io.twosource.extract.instances;

import static org.awaitility.Awaitility.await;

import io.twosource.kafka.LocalKafka;
import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;

/** A real broker with the topics of the service and the one that it reads. */
final class Broker implements AutoCloseable {

    static final String SERVICE = "extract-service";

    private static final List<Topic<?, ?>> TOPICS =
            List.of(
                    Topics.ARTICLES,
                    Topics.STATEMENTS,
                    Topics.CLAIM_WALKS,
                    Topics.CLAIMS,
                    Topics.CLAIM_ENTRIES,
                    Topics.NOTICES,
                    Topics.deadLettersOf(SERVICE));

    private final LocalKafka kafka;
    private final Admin admin;

    private Broker(LocalKafka kafka) {
        this.kafka = kafka;
        this.admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()));
    }

    static Broker start(Path data) throws IOException {
        Broker broker = new Broker(LocalKafka.start(data));
        told(
                broker.admin
                        .createTopics(TOPICS.stream().map(t -> t.definition((short) 1)).toList())
                        .all());
        // A partition too young turns records away, and mixes them up.
        await().ignoreExceptions().until(() -> !broker.ends(partitions()).isEmpty());
        return broker;
    }

    private static List<TopicPartition> partitions() {
        return TOPICS.stream()
                .flatMap(
                        topic ->
                                IntStream.range(0, topic.partitions())
                                        .mapToObj(p -> new TopicPartition(topic.name(), p)))
                .toList();
    }

    String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    <K, V> KafkaProducer<K, V> producer(Topic<K, V> topic) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers()),
                topic.keys().serializer(),
                topic.values().serializer());
    }

    /** Of all partitions from their beginning, and only of what is committed. */
    <K, V> KafkaConsumer<K, V> consumer(
            List<Topic<?, ?>> topics, Deserializer<K> keys, Deserializer<V> values) {
        KafkaConsumer<K, V> consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers", bootstrapServers(),
                                "isolation.level", "read_committed",
                                "auto.offset.reset", "earliest"),
                        keys,
                        values);
        consumer.assign(
                topics.stream()
                        .flatMap(topic -> consumer.partitionsFor(topic.name()).stream())
                        .map(p -> new TopicPartition(p.topic(), p.partition()))
                        .toList());
        return consumer;
    }

    <K, V> Tail<K, V> tail(Topic<K, V> topic) {
        return new Tail<>(
                consumer(
                        List.of(topic),
                        topic.keys().deserializer(),
                        topic.values().deserializer()));
    }

    Backlog backlog() {
        return new Backlog(this);
    }

    /** How far the service has worked off what it reads. */
    Map<TopicPartition, Long> workedOff() {
        return told(admin.listConsumerGroupOffsets(SERVICE).partitionsToOffsetAndMetadata())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().offset()));
    }

    /** Where the next record comes to stand, those counted that are not committed yet. */
    Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions) {
        return told(
                        admin.listOffsets(
                                        partitions.stream()
                                                .collect(
                                                        Collectors.toMap(
                                                                Function.identity(),
                                                                p -> OffsetSpec.latest())))
                                .all())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().offset()));
    }

    private static <T> T told(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("the broker does not answer", e);
        }
    }

    @Override
    public void close() {
        admin.close();
        kafka.close();
    }
}
