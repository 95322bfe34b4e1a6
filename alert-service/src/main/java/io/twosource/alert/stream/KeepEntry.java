package io.twosource.alert.stream;

import io.twosource.alert.claim.Timelines;
import io.twosource.avro.ClaimEntry;
import io.twosource.avro.TimelineEntry;
import io.twosource.schemas.Topics;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.NullUnmarked;

/**
 * Keeps each entry of a claim at its place on the timeline, word for word. An entry that changes
 * may move, and one that goes does not say where it stood: its place is kept under its key.
 */
@NullUnmarked // Streams sets the stores in init, not in the constructor; there are tombstones.
final class KeepEntry extends ContextualProcessor<String, byte[], Void, Void> {

    static final String PLACES = "claim-entry-places";

    private final Deserializer<ClaimEntry> entries = Topics.CLAIM_ENTRIES.values().deserializer();
    private KeyValueStore<String, byte[]> timelines;
    private KeyValueStore<String, String> places;

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        super.init(context);
        timelines = context.getStateStore(Timelines.STORE);
        places = context.getStateStore(PLACES);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        String before = places.get(record.key());
        String place = record.value() == null ? null : place(record.value());
        if (before != null && !before.equals(place)) {
            timelines.delete(before);
        }
        if (place != null) {
            timelines.put(place, record.value());
        }
        places.put(record.key(), place);
    }

    private String place(byte[] record) {
        ClaimEntry kept = entries.deserialize(Topics.CLAIM_ENTRIES.name(), record);
        TimelineEntry entry = kept.getEntry();
        return Timelines.key(
                kept.getClaimId(),
                entry.getArticle().getPublished(),
                entry.getStatement().getStatementId());
    }
}
