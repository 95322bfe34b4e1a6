package io.twosource.ingest.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.kafka.common.utils.Utils;

/**
 * Puts all feeds of one host into one partition: so one replica visits them, and can keep the peace
 * with that host.
 */
final class HostPartition {

    private HostPartition() {}

    /** From 0 to {@code partitions} - 1. */
    static int of(URI url, int partitions) {
        String host = String.valueOf(url.getHost()).toLowerCase(Locale.ROOT);
        return Utils.toPositive(Utils.murmur2(host.getBytes(StandardCharsets.UTF_8))) % partitions;
    }
}
