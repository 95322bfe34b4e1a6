package io.twosource.alert.sender;

import io.twosource.platform.KafkaClients;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaShareConsumer;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * The share group (KIP-932) that hands deliveries out to senders: each record to one of them, and
 * let go of on its own.
 *
 * <p>Its settings belong to the group, not to its members, so they are written to the broker before
 * a member joins: a group that begins at the latest offset would miss what is already due.
 */
record ShareGroup(KafkaClients kafka) {

    static final String ID = "alert-senders";

    private static final Map<String, String> SETTINGS =
            Map.of(
                    "share.auto.offset.reset", "earliest",
                    "share.isolation.level", "read_committed",
                    // The shortest there is: records are held for less than a second, so a longer
                    // lock is only a longer wait for what a killed sender held.
                    "share.record.lock.duration.ms", "15000",
                    // The most there is: a record beyond it would be dropped.
                    "share.delivery.count.limit", "10");

    /** A new member, after the group has its settings; not thread-safe. */
    KafkaShareConsumer<byte[], byte[]> join(String topic)
            throws ExecutionException, InterruptedException {
        configure();
        KafkaShareConsumer<byte[], byte[]> consumer = member();
        consumer.subscribe(List.of(topic));
        return consumer;
    }

    private void configure() throws ExecutionException, InterruptedException {
        Collection<AlterConfigOp> changes =
                SETTINGS.entrySet().stream()
                        .map(entry -> new ConfigEntry(entry.getKey(), entry.getValue()))
                        .map(entry -> new AlterConfigOp(entry, AlterConfigOp.OpType.SET))
                        .toList();
        ConfigResource group = new ConfigResource(ConfigResource.Type.GROUP, ID);
        try (Admin admin = kafka.admin()) {
            admin.incrementalAlterConfigs(Map.of(group, changes)).all().get();
        }
    }

    private KafkaShareConsumer<byte[], byte[]> member() {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, ID);
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, ID);
        settings.put(ConsumerConfig.SHARE_ACKNOWLEDGEMENT_MODE_CONFIG, "explicit");
        // What is sent at once: more would only wait for a processor, and seem slow.
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 100);
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 8 * 1024 * 1024);
        return kafka.shareConsumer(
                settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
