package io.twosource.alert.confirmation;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.service.Problems;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often the owner of each endpoint was asked of late, by whom: nobody's mailbox is filled by
 * questions. As this replica knows, since it was started. Thread-safe.
 */
@Singleton
class AskedEndpoints {

    /** Some 3 MB; by its quota it takes a newsroom hours to have one forgotten. */
    private static final int REMEMBERED = 20_000;

    private static final int INITIAL = 16;
    private static final float LOAD = .75f;
    private static final String TITLE = "confirmations-of-an-endpoint";

    private final ConfirmationConfig config;
    private final Map<String, Bucket> byEndpoint = new Remembered();

    AskedEndpoints(ConfirmationConfig config) {
        this.config = config;
    }

    /** Counts one more, or a problem. */
    void count(NewsroomId newsroom, String endpoint) {
        ConsumptionProbe probe = bucket(newsroom + " " + endpoint).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw Problems.overQuota(
                    TITLE,
                    "its owner was asked %d times of late".formatted(config.perDay()),
                    config.perDay(),
                    Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket bucket(String key) {
        synchronized (byEndpoint) {
            return byEndpoint.computeIfAbsent(key, unknown -> full());
        }
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(
                        rate ->
                                rate.capacity(config.perDay())
                                        .refillGreedy(config.perDay(), Duration.ofDays(1)))
                .build();
    }

    /** Forgets whom nobody asked for longest. */
    private static final class Remembered extends LinkedHashMap<String, Bucket> {

        private static final long serialVersionUID = 1L;

        Remembered() {
            super(INITIAL, LOAD, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    }
}
