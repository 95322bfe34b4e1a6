package io.twosource.alert.stream;

import io.twosource.schemas.Topics;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Utils;

/**
 * The partition in which everything about a subscription stands: the one that Kafka itself gives
 * its id as a key. Attempts have another key, and are put beside their subscription by this.
 */
public final class SubscriptionPartition {

    private static final int PARTITIONS = Topics.DELIVERIES.partitions();

    private SubscriptionPartition() {}

    public static int of(String subscriptionId) {
        byte[] key = subscriptionId.getBytes(StandardCharsets.UTF_8);
        return Utils.toPositive(Utils.murmur2(key)) % PARTITIONS;
    }

    static int count() {
        return PARTITIONS;
    }
}
