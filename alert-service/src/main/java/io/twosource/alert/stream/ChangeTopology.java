package io.twosource.alert.stream;

import static io.twosource.alert.stream.AlertServiceTopics.CHANGES;
import static io.twosource.alert.stream.AlertServiceTopics.CHANGE_OUTCOMES;

import io.twosource.alert.change.Change;
import io.twosource.alert.change.Decider;
import io.twosource.alert.change.Edit;
import io.twosource.alert.change.RecordKey;
import io.twosource.alert.mark.MarkEdit;
import io.twosource.alert.subscription.SubscriptionEdit;
import io.twosource.alert.view.PendingChanges;
import io.twosource.platform.Outgoing;
import io.twosource.schemas.StoredRecords;
import java.nio.ByteBuffer;
import java.time.Instant;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.Stores;

/**
 * Changes in, records and outcomes out. One partition, so one writer: whatever is asked at
 * whichever replica is decided in one order.
 */
final class ChangeTopology {

    private static final String OUTCOMES = CHANGE_OUTCOMES.name();

    private ChangeTopology() {}

    static void addTo(StreamsBuilder builder, Changeables changeables, PendingChanges pending) {
        builder.addStateStore(
                Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(StandingStore.NAME),
                        Serdes.String(),
                        StoredRecords.standingRecords()));
        Decider decider = new Decider(ChangeTopology::edit);
        builder.stream(
                        CHANGES.name(),
                        Consumed.<String, Change>with(CHANGES.keys(), CHANGES.values())
                                .withName("read-changes"))
                .process(
                        () -> new ChangeProcessor(decider, changeables),
                        Named.as("decide-changes"),
                        StandingStore.NAME)
                .to(
                        (key, outgoing, context) -> outgoing.topic(),
                        Produced.with(Serdes.String(), Outgoing.serde()).withName("write-changed"));
        awaitOutcomes(builder, pending);
    }

    private static Edit.Edited edit(Edit edit, RecordKey subject, ByteBuffer stands, Instant at) {
        return switch (edit) {
            case SubscriptionEdit one -> SubscriptionEditor.edit(one, subject, stands, at);
            case MarkEdit one -> MarkEditor.edit(one, subject, stands, at);
            default -> throw new IllegalArgumentException("unknown edit " + edit.getClass());
        };
    }

    /** Every replica reads all outcomes: whoever waits for one may be at any of them. */
    private static void awaitOutcomes(StreamsBuilder builder, PendingChanges pending) {
        builder.addGlobalStore(
                Stores.keyValueStoreBuilder(
                                Stores.inMemoryKeyValueStore(OUTCOMES),
                                Serdes.String(),
                                Serdes.ByteArray())
                        .withLoggingDisabled(),
                OUTCOMES,
                Consumed.with(Serdes.String(), Serdes.ByteArray()).withName("read-outcomes"),
                () -> new OutcomeReader(pending));
    }
}
