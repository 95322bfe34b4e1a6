package io.twosource.extract.walk;

import io.twosource.extract.claim.LeastWorth;
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
 */
public record ClaimCells(
        Joining joining,
        int most,
        LeastWorth leastWorth,
        CellMeter meter,
        Serde<KeptClaim> claims,
        Serde<Placement> placements)
        implements ProcessorSupplier<Integer, Walk, Integer, Outcome> {

    @Override
    public Processor<Integer, Walk, Integer, Outcome> get() {
        return new ClaimCell(joining, most, leastWorth, meter);
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(store(ClaimStore.CLAIMS, claims), store(ClaimStore.PLACEMENTS, placements));
    }

    private static <V> StoreBuilder<?> store(String name, Serde<V> values) {
        return Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(name), Serdes.String(), values);
    }
}
