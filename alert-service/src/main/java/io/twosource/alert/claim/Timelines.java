package io.twosource.alert.claim;

import io.twosource.schemas.Topics;
import jakarta.inject.Singleton;
import java.time.Instant;
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

    private TimelineEntry read(KeyValue<String, byte[]> kept) {
        return entries.deserialize(Topics.CLAIM_ENTRIES.name(), kept.value);
    }
}
