package io.twosource.alert.operation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** What the broker counts. Blocks. */
record KafkaCounts(Admin admin) {

    private static final String DEAD_LETTERS = "-dead-letters";

    /** Records ever written to each dead-letter topic. */
    Map<String, Long> deadLetters() throws ExecutionException, InterruptedException {
        Set<String> topics =
                admin.listTopics().names().get().stream()
                        .filter(name -> name.endsWith(DEAD_LETTERS))
                        .collect(Collectors.toSet());
        return ends(partitionsOf(topics)).entrySet().stream()
                .collect(groupingBy(end -> end.getKey().topic(), summingLong(Map.Entry::getValue)));
    }

    /** Records between what groups have committed and the ends of what they read. */
    Map<String, Long> lag(List<String> groups) throws ExecutionException, InterruptedException {
        Map<String, Long> lag = new HashMap<>();
        for (String group : groups) {
            lag.put(
                    group,
                    lagByPartition(group).values().stream().mapToLong(Long::longValue).sum());
        }
        return lag;
    }

    /** As {@link #lag}, of the partitions that a group has committed something of. */
    Map<TopicPartition, Long> lagByPartition(String group)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> committed =
                admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
        return ends(committed.keySet()).entrySet().stream()
                .collect(
                        toMap(
                                Map.Entry::getKey,
                                end ->
                                        end.getValue()
                                                - offset(
                                                        committed.get(end.getKey()),
                                                        end.getValue())));
    }

    private static long offset(@Nullable OffsetAndMetadata committed, long end) {
        return committed == null ? end : committed.offset();
    }

    private List<TopicPartition> partitionsOf(Set<String> topics)
            throws ExecutionException, InterruptedException {
        Collection<TopicDescription> described =
                admin.describeTopics(topics).allTopicNames().get().values();
        return described.stream()
                .flatMap(
                        topic ->
                                topic.partitions().stream()
                                        .map(
                                                info ->
                                                        new TopicPartition(
                                                                topic.name(), info.partition())))
                .toList();
    }

    private Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, ListOffsetsResultInfo> ends =
                admin.listOffsets(
                                partitions.stream()
                                        .collect(
                                                toMap(
                                                        Function.identity(),
                                                        partition -> OffsetSpec.latest())))
                        .all()
                        .get();
        return ends.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, end -> end.getValue().offset()));
    }
}
