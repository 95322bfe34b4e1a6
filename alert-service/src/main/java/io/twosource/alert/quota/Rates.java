package io.twosource.alert.quota;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.twosource.alert.newsroom.NewsroomId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Token buckets by newsroom and quota, of this replica alone: with two, a newsroom may do twice as
 * much. Thread-safe.
 */
public final class Rates {

    private final Limits limits;
    private final TimeMeter time;
    private final Map<Key, Metered> metered = new ConcurrentHashMap<>();

    private record Key(NewsroomId newsroom, Quota quota) {}

    private record Metered(int limit, Bucket bucket) {}

    /** Rates by a clock's time; all buckets are full at first. */
    public Rates(Limits limits, InstantSource clock) {
        this.limits = limits;
        this.time = new Time(clock);
    }

    /** Takes as many as there are, at the most so many. */
    public Grant take(NewsroomId newsroom, Quota quota, int most) {
        int limit = limits.of(newsroom, quota);
        if (limit == Limits.NONE) {
            return new Grant(most, Duration.ZERO);
        }
        Bucket bucket = bucket(newsroom, quota, limit);
        int granted = Math.toIntExact(bucket.tryConsumeAsMuchAsPossible(most));
        return granted > 0
                ? new Grant(granted, Duration.ZERO)
                : new Grant(0, untilRefilled(bucket, 1));
    }

    /** Takes so many, or none. */
    Grant takeAll(NewsroomId newsroom, Quota quota, int count) {
        int limit = limits.of(newsroom, quota);
        if (limit == Limits.NONE || count == 0) {
            return new Grant(count, Duration.ZERO);
        }
        Bucket bucket = bucket(newsroom, quota, limit);
        return bucket.tryConsume(count)
                ? new Grant(count, Duration.ZERO)
                : new Grant(0, untilRefilled(bucket, Math.min(count, limit)));
    }

    /** How many could be taken now. */
    int left(NewsroomId newsroom, Quota quota) {
        int limit = limits.of(newsroom, quota);
        return limit == Limits.NONE
                ? limit
                : Math.toIntExact(bucket(newsroom, quota, limit).getAvailableTokens());
    }

    private Bucket bucket(NewsroomId newsroom, Quota quota, int limit) {
        return metered.compute(
                        new Key(newsroom, quota), (key, known) -> metered(quota, limit, known))
                .bucket();
    }

    /** Another limit begins with a bucket of its own. */
    private Metered metered(Quota quota, int limit, @Nullable Metered known) {
        if (known != null && known.limit() == limit) {
            return known;
        }
        Bucket bucket =
                Bucket.builder()
                        .addLimit(
                                rate ->
                                        rate.capacity(limit)
                                                .refillGreedy(limit, quota.per().time()))
                        .withCustomTimePrecision(time)
                        .build();
        return new Metered(limit, bucket);
    }

    /** Not less than a millisecond, which is what instants count. */
    private static Duration untilRefilled(Bucket bucket, int count) {
        long nanos = bucket.estimateAbilityToConsume(count).getNanosToWaitForRefill();
        return Duration.ofMillis(TimeUnit.NANOSECONDS.toMillis(nanos) + 1);
    }

    private record Time(InstantSource clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
