package io.twosource.alert.claim;

import io.twosource.alert.replica.HeldStore;
import io.twosource.schemas.Topics;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyWindowStore;
import org.apache.kafka.streams.state.WindowStoreIterator;

/**
 * What is gone from claims since an article was corrected or withdrawn: a window store by claim, of
 * entries as they stand in Kafka. Of each correction it has the statement that its notice shows.
 */
@Singleton
public class Withdrawals {

    public static final String STORE = "claim-withdrawals";

    /** As long as the notices. */
    public static final Duration KEPT = StatesOverTime.KEPT;

    /** Of one claim, the newest. */
    private static final int MOST = 100;

    private final Deserializer<TimelineEntry> entries;

    Withdrawals(Deserializer<TimelineEntry> entries) {
        this.entries = entries;
    }

    static HeldStore<ReadOnlyWindowStore<String, byte[]>> store() {
        return new HeldStore<>(STORE, QueryableStoreTypes.windowStore());
    }

    /** Newest first. */
    List<Withdrawn> of(ReadOnlyWindowStore<String, byte[]> store, String claimId) {
        List<Withdrawn> withdrawn = new ArrayList<>();
        try (WindowStoreIterator<byte[]> newestFirst =
                store.backwardFetch(claimId, Instant.EPOCH, Instant.ofEpochMilli(Long.MAX_VALUE))) {
            while (newestFirst.hasNext() && withdrawn.size() < MOST) {
                KeyValue<Long, byte[]> next = newestFirst.next();
                withdrawn.add(
                        new Withdrawn(
                                entries.deserialize(Topics.CLAIM_ENTRIES.name(), next.value),
                                Instant.ofEpochMilli(next.key)));
            }
        }
        return withdrawn;
    }
}
