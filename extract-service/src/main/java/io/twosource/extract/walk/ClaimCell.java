package io.twosource.extract.walk;

import io.twosource.extract.claim.LeastWorth;
import io.twosource.extract.claim.NoticeTimes;
import io.twosource.platform.AtomicCommit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Runs the {@link Cell} of one partition. The index of live claims stands in memory and is rebuilt
 * from the store whenever the partition comes to this instance, or its task begins anew. Of each
 * step, and of what time brings, a decision is worked out first, with the records that are sent of
 * it; then it is written and sent, in which nothing is left that its data could make fail.
 */
final class ClaimCell<K, V> implements Processor<Integer, Walk, K, V> {

    /** How often claims that are over are put away, and some of them looked at for deletion. */
    private static final Duration EVERY = Duration.ofSeconds(1);

    /** Claims that are put away at once, so that no statement waits. */
    private static final int MOST_PUT_AWAY = 200;

    private final Joining joining;
    private final int most;
    private final LeastWorth leastWorth;
    private final Duration keep;
    private final CellMeter meter;
    private final OutcomeRecords<K, V> records;

    @SuppressWarnings("NullAway.Init") // Streams calls init first
    private ProcessorContext<K, V> context;

    @SuppressWarnings("NullAway.Init") // Streams calls init first
    private ClaimStore store;

    @SuppressWarnings("NullAway.Init") // Streams calls init first
    private LiveClaims live;

    @SuppressWarnings("NullAway.Init") // Streams calls init first
    private EndedClaims ended;

    @SuppressWarnings("NullAway.Init") // Streams calls init first
    private Cell cell;

    ClaimCell(
            Joining joining,
            int most,
            LeastWorth leastWorth,
            Duration keep,
            CellMeter meter,
            OutcomeRecords<K, V> records) {
        this.joining = joining;
        this.most = most;
        this.leastWorth = leastWorth;
        this.keep = keep;
        this.meter = meter;
        this.records = records;
    }

    @Override
    public void init(ProcessorContext<K, V> started) {
        context = started;
        store = ClaimStore.of(started);
        live = new LiveClaims(joining, most);
        store.forEachLive(head -> live.put(head.claimId(), live.prepared(head)));
        live.forgetEnded();
        ended = new EndedClaims(store, keep);
        cell = new Cell(number(), store, live, joining, leastWorth);
        eachTime(_ -> putAway());
        eachTime(this::forget);
        meter.claimsLive(number(), live.size());
    }

    private void eachTime(Consumer<Instant> look) {
        context.schedule(
                EVERY,
                PunctuationType.WALL_CLOCK_TIME,
                now -> look.accept(Instant.ofEpochMilli(now)));
    }

    @Override
    public void process(Record<Integer, Walk> step) {
        Decision decision = cell.decide(step.value().step()).at(times(step.value()));
        List<Record<K, V>> sent =
                decision.outcomes().stream()
                        .flatMap(outcome -> records.of(outcome).stream())
                        .map(record -> step.withKey(record.key).withValue(record.value))
                        .toList();
        AtomicCommit.make(context, () -> commit(decision, sent));
        decision.outcomes().forEach(meter::came);
        meter.claimsLive(number(), live.size());
    }

    private NoticeTimes times(Walk walk) {
        return new NoticeTimes(
                walk.readAt(), Optional.of(Instant.ofEpochMilli(context.currentSystemTimeMs())));
    }

    private void commit(Decision decision, List<Record<K, V>> sent) {
        store.commit(decision);
        decision.changes().forEach(change -> live.put(change.head().claimId(), change.live()));
        sent.forEach(context::forward);
    }

    private void putAway() {
        List<String> over = live.over(MOST_PUT_AWAY);
        List<ClaimHead> heads = store.live(over);
        AtomicCommit.make(
                context,
                () -> {
                    store.end(heads);
                    live.putAway(over);
                });
    }

    private void forget(Instant now) {
        ended.toForget(now).ifPresent(forgetting -> forget(forgetting, now));
    }

    private void forget(Forgetting forgetting, Instant now) {
        List<KeyValue<K, V>> sent = records.of(forgetting.outcome());
        AtomicCommit.make(
                context,
                () -> {
                    store.commit(forgetting);
                    for (KeyValue<K, V> record : sent) {
                        context.forward(new Record<>(record.key, record.value, now.toEpochMilli()));
                    }
                });
        meter.came(forgetting.outcome());
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
