package io.twosource.ingest.submission;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Utils;

/** Puts all that is submitted about one outlet's articles into one partition. */
public final class OutletPartition {

    private OutletPartition() {}

    /** From 0 to {@code partitions} - 1. */
    public static int of(ArticleId article, int partitions) {
        byte[] outlet = article.outletPart().getBytes(StandardCharsets.UTF_8);
        return Utils.toPositive(Utils.murmur2(outlet)) % partitions;
    }
}
