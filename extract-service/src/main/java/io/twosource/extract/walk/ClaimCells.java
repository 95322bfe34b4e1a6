package io.twosource.extract.walk;

import io.twosource.extract.claim.LeastWorth;
import java.time.Duration;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * Makes the processor of each cell, with its stores.
 *
 * @param most claims that a cell holds live
 * @param leastWorth of statements that open claims, and of claims that are reported
 * @param keep how long a claim is kept to which nothing comes any more
 * @param records what is sent of outcomes
 */
public record ClaimCells<K, V>(
        Joining joining,
        int most,
        LeastWorth leastWorth,
        Duration keep,
        CellMeter meter,
        OutcomeRecords<K, V> records,
        Stored stored)
        implements ProcessorSupplier<Integer, Walk, K, V> {

    /** How what stands in the stores is written. */
    public record Stored(
            Serde<ClaimHead> claims, Serde<KeptEntry> entries, Serde<Placement> placements) {}

    @Override
    public Processor<Integer, Walk, K, V> get() {
        return new ClaimCell<>(joining, most, leastWorth, keep, meter, records);
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(
                store(ClaimStore.CLAIMS, stored.claims()),
                store(ClaimStore.ENDED, stored.claims()),
                store(ClaimStore.ENTRIES, stored.entries()),
                store(ClaimStore.PLACEMENTS, stored.placements()));
    }

    private static <V> StoreBuilder<?> store(String name, Serde<V> values) {
        return Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(name), Serdes.String(), values);
    }
}
