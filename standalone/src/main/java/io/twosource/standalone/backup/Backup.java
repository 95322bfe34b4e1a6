package io.twosource.standalone.backup;

import io.twosource.avro.SavedTopic;
import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Saves what people made. The services may run meanwhile. */
public final class Backup {

    private Backup() {}

    /**
     * Saves what stands in a Kafka cluster.
     *
     * @param connection a Kafka client's settings
     * @throws UnknownTopicOrPartitionException if one of the topics is not there, or may not be
     *     seen: what is not whole is no backup
     */
    public static Contents take(Map<String, String> connection, Path file, Instant at)
            throws IOException, InterruptedException {
        List<String> topics = Topics.madeByPeople().stream().map(Topic::name).toList();
        try (Cluster cluster = new Cluster(connection)) {
            Map<String, Integer> partitions = cluster.partitions(topics);
            for (String topic : topics) {
                if (!partitions.containsKey(topic)) {
                    throw new UnknownTopicOrPartitionException(
                            "there is no topic %s, or no right to see it".formatted(topic));
                }
            }
            try (BackupWriter writer = BackupWriter.create(file, cluster.id(), at);
                    StandingRecords standing = new StandingRecords(connection, all(partitions))) {
                List<SavedTopic> saved = new ArrayList<>();
                for (String topic : topics) {
                    long records = standing.forEach(topic, writer::add);
                    saved.add(new SavedTopic(topic, partitions.getOrDefault(topic, 0), records));
                }
                return writer.finish(saved);
            }
        }
    }

    /** Of each topic all partitions. */
    static List<TopicPartition> all(Map<String, Integer> partitions) {
        return partitions.entrySet().stream()
                .flatMap(
                        topic ->
                                IntStream.range(0, topic.getValue())
                                        .mapToObj(
                                                number ->
                                                        new TopicPartition(topic.getKey(), number)))
                .toList();
    }
}
