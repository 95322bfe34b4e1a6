package io.twosource.kafka;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The settings of a cluster of one: every internal topic has one replica, and few partitions. */
record NodeSettings(Path data, int port, int controllerPort, Optional<BrokerSecurity> security) {

    static final String HOST = "127.0.0.1";
    static final String CONTROLLER = "CONTROLLER";
    static final int NODE_ID = 1;

    Properties properties() {
        Properties all = new Properties();
        all.putAll(node());
        all.putAll(oneReplica());
        all.putAll(small());
        all.putAll(quickToMissAMember());
        all.putAll(quickToShare());
        security.map(BrokerSecurity::broker).ifPresent(all::putAll);
        return all;
    }

    private Map<String, String> node() {
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                Integer.toString(NODE_ID),
                "controller.quorum.voters",
                NODE_ID + "@" + HOST + ":" + controllerPort,
                "controller.listener.names",
                CONTROLLER,
                "listeners",
                "%s://%s:%d,%s://%s:%d"
                        .formatted(protocol(), HOST, port, CONTROLLER, HOST, controllerPort),
                "listener.security.protocol.map",
                "%s:%s,%s:%s".formatted(protocol(), protocol(), CONTROLLER, protocol()),
                "log.dirs",
                data.toString(),
                "auto.create.topics.enable",
                "false");
    }

    private String protocol() {
        return security.isPresent() ? "SASL_SSL" : "PLAINTEXT";
    }

    private static Map<String, String> oneReplica() {
        return Map.of(
                "default.replication.factor", "1",
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1");
    }

    /** One machine's worth of threads, partitions and buffers, and no waiting for more members. */
    private static Map<String, String> small() {
        return Map.of(
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.num.partitions", "4",
                "share.coordinator.state.topic.num.partitions", "4",
                "num.io.threads", "4",
                "num.network.threads", "2",
                "log.cleaner.dedupe.buffer.size", "8388608",
                "group.initial.rebalance.delay.ms", "0");
    }

    /**
     * A killed member of a share group keeps its partitions until its session ends, 45 s by default
     * and at the least; only the broker can make that shorter.
     */
    private static Map<String, String> quickToMissAMember() {
        return Map.of(
                "group.share.session.timeout.ms", "10000",
                "group.share.min.session.timeout.ms", "10000",
                "group.share.heartbeat.interval.ms", "3000",
                "group.share.min.heartbeat.interval.ms", "3000");
    }

    /**
     * Where a share group's state shall stand is found out at its first use on a new cluster; a
     * group that asks too early asks again after half a minute by default, and not sooner than
     * offsets.commit.timeout.ms, which is 5 s.
     */
    private static Map<String, String> quickToShare() {
        return Map.of("group.share.initialize.retry.interval.ms", "5000");
    }
}
