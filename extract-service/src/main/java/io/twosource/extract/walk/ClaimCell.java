package io.twosource.extract.walk;

import io.twosource.extract.claim.LeastWorth;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Runs the {@link Cell} of one partition. The index of live claims stands in memory and is rebuilt
 * from the store whenever the partition comes to this instance. Of each step a decision is worked
 * out first; then it is written and sent, in which nothing is left that its data could make fail.
 */
final class ClaimCell implements Processor<Integer, Walk, Integer, Outcome> {

    /** How often claims that are over are put away, and some of them looked at for deletion. */
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final Joining joining;
    private final LiveClaims live;
    private final LeastWorth leastWorth;
    private final Duration keep;
    private final CellMeter meter;

    @SuppressWarnings("NullAway.Init") // Streams calls init first
    private ProcessorContext<Integer, Outcome> context;

    @SuppressWarnings("NullAway.Init") // Streams calls init first
    private ClaimStore store;

    @SuppressWarnings("NullAway.Init") // Streams calls init first
    private Cell cell;

    ClaimCell(Joining joining, int most, LeastWorth leastWorth, Duration keep, CellMeter meter) {
        this.live = new LiveClaims(joining, most);
        this.joining = joining;
        this.leastWorth = leastWorth;
        this.keep = keep;
        this.meter = meter;
    }

    @Override
    public void init(ProcessorContext<Integer, Outcome> started) {
        context = started;
        store = ClaimStore.of(started);
        store.forEachLive(head -> live.put(head.claimId(), live.prepared(head)));
        live.forgetEnded();
        cell = new Cell(number(), store, live, joining, leastWorth);
        EndedClaims ended = new EndedClaims(store, keep);
        started.schedule(
                EVERY,
                PunctuationType.WALL_CLOCK_TIME,
                now -> tidy(ended, Instant.ofEpochMilli(now)));
        meter.claimsLive(number(), live.size());
    }

    @Override
    public void process(Record<Integer, Walk> step) {
        Decision decision = cell.decide(step.value().step());
        store.commit(decision);
        decision.changes().forEach(change -> live.put(change.head().claimId(), change.live()));
        decision.outcomes().forEach(outcome -> context.forward(step.withValue(outcome)));
        decision.outcomes().forEach(meter::came);
        meter.claimsLive(number(), live.size());
    }

    private void tidy(EndedClaims ended, Instant now) {
        ended.putAway(live);
        ended.forgetSome(now)
                .ifPresent(
                        forgotten ->
                                context.forward(
                                        new Record<>(number(), forgotten, now.toEpochMilli())));
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
