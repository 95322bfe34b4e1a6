package io.twosource.benchmark;

import io.twosource.benchmark.SyntheticClaims.Synthetic;
import io.twosource.extract.claim.Citation;
import io.twosource.extract.claim.Claim;
import io.twosource.extract.claim.TimelineEntry;
import io.twosource.extract.walk.ClaimHead;
import io.twosource.extract.walk.KeptEntry;
import io.twosource.extract.walk.Placement;
import io.twosource.extract.walk.Times;
import io.twosource.extract.wire.ExtractTopics;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/** The stores of one cell on disk, filled as it would have done it, without its work. */
final class FilledStores implements AutoCloseable {

    private final MockProcessorContext<Integer, Object> context;
    private final KeyValueStore<String, ClaimHead> live;
    private final KeyValueStore<String, ClaimHead> ended;
    private final KeyValueStore<String, KeptEntry> entries;
    private final KeyValueStore<String, Placement> placements;

    /** In the folder of a {@link LocalCells} of one cell. */
    FilledStores(Path folder) {
        Properties settings = LocalCells.settings();
        // The default takes many writes faster than the little memory that a service gives it.
        settings.remove(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG);
        context = new MockProcessorContext<>(settings, new TaskId(0, 0), LocalCells.at(folder, 0));
        live = open("claims-of-cell", ExtractTopics.STORED.claims());
        ended = open("ended-claims-of-cell", ExtractTopics.STORED.claims());
        entries = open("claim-entries-of-cell", ExtractTopics.STORED.entries());
        placements = open("placements-of-cell", ExtractTopics.STORED.placements());
    }

    private <V> KeyValueStore<String, V> open(String name, Serde<V> values) {
        KeyValueStore<String, V> store =
                Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(name), Serdes.String(), values)
                        .withLoggingDisabled()
                        .build();
        store.init(context.getStateStoreContext(), store);
        return store;
    }

    void putLive(Synthetic claim) {
        put(live, claim);
    }

    void putEnded(Synthetic claim) {
        put(ended, claim);
    }

    private void put(KeyValueStore<String, ClaimHead> heads, Synthetic synthetic) {
        Claim claim = synthetic.claim();
        heads.put(claim.claimId(), head(claim, synthetic));
        for (TimelineEntry entry : claim.timeline()) {
            entries.put(
                    claim.claimId() + '/' + entry.statementId(),
                    new KeptEntry(claim.claimId(), entry, List.of()));
            placements.put(
                    entry.citation().article().articleId(), placement(claim, entry.citation()));
        }
    }

    private static ClaimHead head(Claim claim, Synthetic synthetic) {
        Citation first = claim.timeline().getFirst().citation();
        Citation last = claim.timeline().getLast().citation();
        return new ClaimHead(
                claim.claimId(),
                claim.text(),
                claim.state(),
                claim.timeline().stream().map(TimelineEntry::statementId).toList(),
                claim.aside(),
                synthetic.anchors(),
                new Times(first.article().published(), last.article().published(), last.knownAt()),
                List.of());
    }

    private static Placement placement(Claim claim, Citation citation) {
        TreeMap<String, Placement.Place> places = new TreeMap<>();
        places.put(
                citation.statementId(),
                new Placement.Place(Optional.of(claim.claimId()), citation.knownAt()));
        return new Placement(0, places);
    }

    @Override
    public void close() {
        List.of(live, ended, entries, placements).forEach(KeyValueStore::close);
    }
}
