package io.twosource.alert.claim;

import io.twosource.alert.notice.ClaimState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.streams.state.QueryableStoreType;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyWindowStore;
import org.apache.kafka.streams.state.WindowStoreIterator;

/** The states that claims have had: a window store by claim, at the times of their notices. */
public final class StatesOverTime {

    public static final String STORE = "claim-states";

    /** As long as the notices. */
    public static final Duration KEPT = Duration.ofDays(90);

    private StatesOverTime() {}

    static QueryableStoreType<ReadOnlyWindowStore<String, ClaimState>> type() {
        return QueryableStoreTypes.windowStore();
    }

    /** The last state up to a time. */
    static Optional<ClaimState> asOf(
            ReadOnlyWindowStore<String, ClaimState> store, String claimId, Instant time) {
        try (WindowStoreIterator<ClaimState> newestFirst =
                store.backwardFetch(claimId, Instant.EPOCH, time)) {
            return newestFirst.hasNext() ? Optional.of(newestFirst.next().value) : Optional.empty();
        }
    }
}
