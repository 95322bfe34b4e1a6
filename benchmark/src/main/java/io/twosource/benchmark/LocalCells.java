package io.twosource.benchmark;

import io.twosource.extract.claim.LeastWorth;
import io.twosource.extract.claim.pair.Relations;
import io.twosource.extract.walk.ClaimCells;
import io.twosource.extract.walk.Joining;
import io.twosource.extract.walk.Outcome;
import io.twosource.extract.walk.OutcomeRecords;
import io.twosource.extract.walk.Walk;
import io.twosource.extract.wire.ExtractTopics;
import io.twosource.platform.SharedRocksDbMemory;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;

/**
 * The production cells with their stores on disk, without Kafka between them: what one core does
 * for a statement from its bytes to those of its claim.
 */
final class LocalCells implements AutoCloseable {

    /** One cell as its partition's task runs it. */
    private record Running(
            Processor<Integer, Walk, Integer, Outcome> cell,
            MockProcessorContext<Integer, Outcome> context,
            List<StateStore> stores) {}

    private static final Duration KEEP = Duration.ofDays(3_650);

    private final List<Running> cells = new ArrayList<>();
    private final AtomicInteger[] live;

    /** What is in {@code folder} already is taken up again. */
    LocalCells(Path folder, int count, int mostClaims, Relations relations) {
        live = new AtomicInteger[count];
        ClaimCells<Integer, Outcome> supplier =
                new ClaimCells<>(
                        new Joining(relations, EvaluateClusters.WINDOW, Joining.JOIN, Joining.SURE),
                        mostClaims,
                        LeastWorth.NONE,
                        KEEP,
                        this::claimsLive,
                        OutcomeRecords.themselves(),
                        ExtractTopics.STORED);
        for (int cell = 0; cell < count; cell++) {
            live[cell] = new AtomicInteger();
            cells.add(start(supplier, cell, at(folder, cell)));
        }
    }

    /** Where the stores of a cell are. */
    static File at(Path folder, int cell) {
        return folder.resolve("cell-" + cell).toFile();
    }

    private void claimsLive(int cell, int claims) {
        live[cell].set(claims);
    }

    private static Running start(ClaimCells<Integer, Outcome> supplier, int cell, File folder) {
        MockProcessorContext<Integer, Outcome> context =
                new MockProcessorContext<>(settings(), new TaskId(0, cell), folder);
        context.setCurrentSystemTimeMs(0);
        List<StateStore> stores = new ArrayList<>();
        for (StoreBuilder<?> builder : supplier.stores()) {
            StateStore store = builder.withLoggingDisabled().build();
            store.init(context.getStateStoreContext(), store);
            context.addStateStore(store);
            stores.add(store);
        }
        Processor<Integer, Walk, Integer, Outcome> processor = supplier.get();
        processor.init(context);
        return new Running(processor, context, stores);
    }

    static Properties settings() {
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "walks");
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:1");
        settings.put(
                StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG,
                SharedRocksDbMemory.class.getName());
        return settings;
    }

    int live() {
        int sum = 0;
        for (AtomicInteger claims : live) {
            sum += claims.get();
        }
        return sum;
    }

    /** Walks to the end, and tells in which claim; empty where nothing came of it. */
    String walk(byte[] packed) {
        Walk walk = Walks.unpacked(packed);
        Running running = cells.get(walk.cell());
        running.context().resetForwards();
        running.cell().process(new Record<>(walk.cell(), walk, 0));
        String claimId = "";
        for (var forwarded : running.context().forwarded()) {
            claimId =
                    switch (forwarded.record().value()) {
                        case Outcome.Onward(Walk onward) -> walk(Walks.packed(onward));
                        case Outcome.Settled settled -> published(settled);
                        case Outcome.NoClaim() -> "";
                        case Outcome.Forgotten _ -> "";
                    };
        }
        return claimId;
    }

    /** As the stream would write it. */
    private static String published(Outcome.Settled settled) {
        ExtractTopics.CLAIMS
                .values()
                .serializer()
                .serialize(ExtractTopics.CLAIMS.name(), settled.claim());
        settled.notices()
                .forEach(
                        notice ->
                                ExtractTopics.NOTICES
                                        .values()
                                        .serializer()
                                        .serialize(ExtractTopics.NOTICES.name(), notice));
        return settled.claim().claimId();
    }

    @Override
    public void close() {
        for (Running running : cells) {
            running.cell().close();
            running.stores().forEach(StateStore::close);
        }
    }
}
