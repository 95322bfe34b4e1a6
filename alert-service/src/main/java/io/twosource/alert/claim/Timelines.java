package io.twosource.alert.claim;

import io.twosource.schemas.Topics;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.QueryableStoreType;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/**
 * All that is said on claims, however long they are: a key-value store of entries as they stand in
 * Kafka, whose keys sort by claim, time of the article and statement.
 */
@Singleton
public class Timelines {

    public static final String STORE = "claim-timelines";

    /** Statements of one claim that are read at once. */
    public static final int MOST = 1_000;

    /** Ids hold none, so that no claim's entries lie among those of another. */
    private static final char SEPARATOR = '/';

    private static final char AFTER_SEPARATOR = SEPARATOR + 1;

    private final Deserializer<TimelineEntry> entries;

    Timelines(Deserializer<TimelineEntry> entries) {
        this.entries = entries;
    }

    /** Under which an entry is kept. */
    public static String key(String claimId, Instant published, String statementId) {
        // With its sign turned over, a time before 1970 sorts before those after it.
        long sorted = published.toEpochMilli() ^ Long.MIN_VALUE;
        return "%s%c%016x%c%s".formatted(claimId, SEPARATOR, sorted, SEPARATOR, statementId);
    }

    static QueryableStoreType<ReadOnlyKeyValueStore<String, byte[]>> type() {
        return QueryableStoreTypes.keyValueStore();
    }

    /** A page of a claim, from the store that holds it. */
    TimelinePage page(
            ReadOnlyKeyValueStore<String, byte[]> store, String claimId, TimelineSearch search) {
        String from =
                search.after()
                        .map(last -> key(claimId, last.at(), last.id()) + '\0')
                        .orElse(claimId + SEPARATOR);
        try (KeyValueIterator<String, byte[]> oldestFirst =
                store.range(from, claimId + AFTER_SEPARATOR)) {
            return search.page(oldestFirst, this::read);
        }
    }

    /**
     * All that is said on a claim, oldest article first; of one with more than {@link #MOST}
     * statements the newest. What an earlier release wrote is in no store until something comes to
     * it: that stands on the claim's own timeline.
     */
    List<TimelineEntry> all(ReadOnlyKeyValueStore<String, byte[]> store, Claim claim) {
        List<TimelineEntry> newestFirst = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> entry =
                store.reverseRange(claim.id() + SEPARATOR, claim.id() + AFTER_SEPARATOR)) {
            while (entry.hasNext() && newestFirst.size() < MOST) {
                newestFirst.add(read(entry.next()));
            }
        }
        return newestFirst.size() < claim.timeline().size()
                ? claim.timeline()
                : newestFirst.reversed();
    }

    private TimelineEntry read(KeyValue<String, byte[]> kept) {
        return entries.deserialize(Topics.CLAIM_ENTRIES.name(), kept.value);
    }
}
