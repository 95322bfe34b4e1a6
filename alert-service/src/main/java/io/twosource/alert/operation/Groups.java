package io.twosource.alert.operation;

import io.twosource.alert.operation.GroupReport.Behind;
import io.twosource.alert.operation.GroupReport.Replica;
import io.twosource.alert.service.Problems;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.DescribeConsumerGroupsOptions;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/** How far services are behind, and how many replicas they have. Thread-safe; blocks. */
@Singleton
public class Groups {

    private static final int PATIENCE = 5_000;
    private static final int FURTHEST = 3;

    /** Of a service that has never run here. */
    private static final String ABSENT = "absent";

    /** What Streams calls a thread of a process, after the process. */
    private static final Pattern THREAD = Pattern.compile("-StreamThread-\\d+-consumer$");

    private final Admin admin;
    private final KafkaCounts counts;
    private final List<String> names;

    Groups(Admin admin, OperationsConfig config) {
        this.admin = admin;
        this.counts = new KafkaCounts(admin);
        this.names = config.groups();
    }

    /** As things stand now; the problem is 503 where Kafka does not answer. */
    public List<GroupReport> look() {
        try {
            Map<String, KafkaFuture<ConsumerGroupDescription>> groups =
                    admin.describeConsumerGroups(
                                    names, new DescribeConsumerGroupsOptions().timeoutMs(PATIENCE))
                            .describedGroups();
            List<GroupReport> reports = new ArrayList<>();
            for (String name : names) {
                reports.add(report(name, Objects.requireNonNull(groups.get(name))));
            }
            return reports;
        } catch (ExecutionException e) {
            throw Problems.unavailable("Kafka does not answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problems.unavailable("this replica is being stopped");
        }
    }

    private GroupReport report(String name, KafkaFuture<ConsumerGroupDescription> asked)
            throws ExecutionException, InterruptedException {
        try {
            return report(asked.get(), counts.lagByPartition(name));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupIdNotFoundException) {
                return new GroupReport(name, ABSENT, 0, List.of(), List.of());
            }
            throw e;
        }
    }

    private static GroupReport report(
            ConsumerGroupDescription group, Map<TopicPartition, Long> lag) {
        return new GroupReport(
                group.groupId(),
                group.groupState().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                lag.values().stream().mapToLong(Long::longValue).sum(),
                replicas(group.members()),
                lag.entrySet().stream()
                        .filter(part -> part.getValue() > 0)
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .limit(FURTHEST)
                        .map(Groups::behind)
                        .toList());
    }

    private static List<Replica> replicas(Collection<MemberDescription> members) {
        Map<String, Replica> replicas = new TreeMap<>();
        for (MemberDescription member : members) {
            String process = THREAD.matcher(member.clientId()).replaceFirst("");
            replicas.merge(
                    process,
                    new Replica(
                            process.substring(Math.max(0, process.length() - 8)),
                            member.host().replaceFirst("^/", ""),
                            member.assignment().topicPartitions().size()),
                    (one, other) ->
                            new Replica(
                                    one.name(), one.host(), one.partitions() + other.partitions()));
        }
        return List.copyOf(replicas.values());
    }

    private static Behind behind(Map.Entry<TopicPartition, Long> part) {
        return new Behind(part.getKey().topic(), part.getKey().partition(), part.getValue());
    }
}
