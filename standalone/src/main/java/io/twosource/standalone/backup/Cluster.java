package io.twosource.standalone.backup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** What is asked of a Kafka cluster about itself. Blocks. */
final class Cluster implements AutoCloseable {

    private final Admin admin;

    /**
     * @param connection a Kafka client's settings
     */
    Cluster(Map<String, String> connection) {
        admin = Admin.create(new HashMap<>(connection));
    }

    String id() throws InterruptedException {
        return answer(admin.describeCluster().clusterId());
    }

    /** Their partitions, of those that there are and may be seen. */
    Map<String, Integer> partitions(Collection<String> topics) throws InterruptedException {
        Map<String, Integer> found = new HashMap<>();
        for (Map.Entry<String, KafkaFuture<TopicDescription>> topic :
                admin.describeTopics(topics).topicNameValues().entrySet()) {
            try {
                found.put(topic.getKey(), answer(topic.getValue()).partitions().size());
            } catch (UnknownTopicOrPartitionException e) {
                // Not there, then.
            }
        }
        return found;
    }

    /** Those of some groups that have members now. */
    List<String> running(Set<String> groups) throws InterruptedException {
        List<String> running = new ArrayList<>();
        for (Map.Entry<String, KafkaFuture<ConsumerGroupDescription>> group :
                admin.describeConsumerGroups(groups).describedGroups().entrySet()) {
            try {
                if (!answer(group.getValue()).members().isEmpty()) {
                    running.add(group.getKey());
                }
            } catch (GroupIdNotFoundException e) {
                // Nobody has ever been in it.
            }
        }
        return running;
    }

    void create(Collection<NewTopic> topics) throws InterruptedException {
        answer(admin.createTopics(topics).all());
    }

    /** Deletes all records of a partition. */
    void empty(TopicPartition partition) throws InterruptedException {
        answer(admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(-1))).all());
    }

    @Override
    public void close() {
        admin.close();
    }

    private static <T> T answer(KafkaFuture<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof KafkaException refused) {
                throw refused;
            }
            throw new KafkaException("Kafka does not answer", e.getCause());
        }
    }
}
