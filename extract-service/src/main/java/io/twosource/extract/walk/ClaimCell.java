package io.twosource.extract.walk;

import io.twosource.extract.claim.LeastWorth;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Runs the {@link Cell} of one partition. The index of live claims stands in memory and is rebuilt
 * from the store whenever the partition comes to this instance.
 */
final class ClaimCell implements Processor<Integer, Walk, Integer, Outcome> {

    private final Joining joining;
    private final LiveClaims live;
    private final LeastWorth leastWorth;
    private final CellMeter meter;

    @SuppressWarnings("NullAway.Init") // Streams calls init first
    private ProcessorContext<Integer, Outcome> context;

    @SuppressWarnings("NullAway.Init") // Streams calls init first
    private Cell cell;

    ClaimCell(Joining joining, int most, LeastWorth leastWorth, CellMeter meter) {
        this.live = new LiveClaims(joining, most);
        this.joining = joining;
        this.leastWorth = leastWorth;
        this.meter = meter;
    }

    @Override
    public void init(ProcessorContext<Integer, Outcome> started) {
        context = started;
        ClaimStore store = ClaimStore.of(started);
        store.forEach(live::put);
        live.forgetEnded();
        cell = new Cell(number(), store, live, joining, leastWorth);
        meter.claimsLive(number(), live.size());
    }

    @Override
    public void process(Record<Integer, Walk> step) {
        cell.take(step.value().step()).forEach(outcome -> context.forward(step.withValue(outcome)));
        meter.claimsLive(number(), live.size());
    }

    @Override
    public void close() {
        meter.claimsLive(number(), 0);
    }

    /** Each cell is one partition. */
    private int number() {
        return context.taskId().partition();
    }
}
