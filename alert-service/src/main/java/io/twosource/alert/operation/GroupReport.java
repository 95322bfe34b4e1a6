package io.twosource.alert.operation;

import java.util.List;

/**
 * A consumer group: a service, as Kafka sees it.
 *
 * @param state as Kafka has it: stable, empty, dead, preparing-rebalance
 * @param lag records between what it has committed and the ends of what it reads
 * @param replicas in no order
 * @param furthest the partitions that it is furthest behind in, the worst first
 */
public record GroupReport(
        String group, String state, long lag, List<Replica> replicas, List<Behind> furthest) {

    public GroupReport {
        replicas = List.copyOf(replicas);
        furthest = List.copyOf(furthest);
    }

    /**
     * One of its processes.
     *
     * @param name the end of its client's id
     * @param host where it connects from
     * @param partitions that it has
     */
    public record Replica(String name, String host, int partitions) {}

    /** A partition, and how many records the group is behind there. */
    public record Behind(String topic, int partition, long records) {}
}
