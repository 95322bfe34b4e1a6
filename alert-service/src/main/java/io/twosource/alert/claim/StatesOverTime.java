package io.twosource.alert.claim;

import io.twosource.alert.notice.ClaimState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.QueryableStoreType;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyWindowStore;
import org.apache.kafka.streams.state.WindowStoreIterator;

/** The states that claims have had: a window store by claim, at the times of their notices. */
public final class StatesOverTime {

    public static final String STORE = "claim-states";

    /** As long as the notices. */
    public static final Duration KEPT = Duration.ofDays(90);

    /** States that are looked at for one page, whether it shows them or not. */
    static final int MOST_READ = 1_000;

    private StatesOverTime() {}

    static QueryableStoreType<ReadOnlyWindowStore<String, ClaimState>> type() {
        return QueryableStoreTypes.windowStore();
    }

    /**
     * Where status or counts changed, oldest first.
     *
     * @param after the last that a page before has looked at; empty: from the beginning
     */
    static StatePage changes(
            ReadOnlyWindowStore<String, ClaimState> store,
            String claimId,
            Optional<Instant> after,
            int limit) {
        List<PastState> changes = new ArrayList<>();
        Optional<ClaimState> before = after.flatMap(time -> asOf(store, claimId, time));
        Instant from = after.map(time -> time.plusMillis(1)).orElse(Instant.EPOCH);
        try (WindowStoreIterator<ClaimState> oldestFirst =
                store.fetch(claimId, from, Instant.ofEpochMilli(Long.MAX_VALUE))) {
            Instant last = from;
            for (int looked = 0; oldestFirst.hasNext(); looked++) {
                if (changes.size() == limit || looked == MOST_READ) {
                    return new StatePage(changes, new Cursor(last, claimId).toString());
                }
                KeyValue<Long, ClaimState> next = oldestFirst.next();
                last = Instant.ofEpochMilli(next.key);
                if (before.stream().noneMatch(next.value::countsAs)) {
                    changes.add(PastState.of(last, next.value));
                }
                before = Optional.of(next.value);
            }
        }
        return new StatePage(changes, null);
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
