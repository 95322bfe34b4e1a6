package io.twosource.alert.stream;

import static io.twosource.alert.stream.AlertServiceTopics.CHANGE_OUTCOMES;

import io.twosource.alert.change.Change;
import io.twosource.alert.change.Decider;
import io.twosource.alert.change.Decision;
import io.twosource.alert.change.Standing;
import io.twosource.alert.view.Versions;
import io.twosource.avro.StandingRecord;
import io.twosource.platform.Outgoing;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.NullUnmarked;

/** Decides on one change, then writes what follows: to the store, to the topics, to who waits. */
@NullUnmarked // Streams gives the store in init, not in the constructor.
final class ChangeProcessor extends ContextualProcessor<String, Change, String, Outgoing> {

    private final Decider decider;
    private final Changeables changeables;
    private StandingStore standing;

    ChangeProcessor(Decider decider, Changeables changeables) {
        this.decider = decider;
        this.changeables = changeables;
    }

    @Override
    public void init(ProcessorContext<String, Outgoing> context) {
        super.init(context);
        KeyValueStore<String, StandingRecord> store = context.getStateStore(StandingStore.NAME);
        standing = new StandingStore(store);
    }

    @Override
    public void process(Record<String, Change> record) {
        Change change = record.value();
        long version = standing.lastVersion().orElseGet(this::begin) + 1;
        Decision decision = decider.decide(change, version, standing);
        List<Record<String, Outgoing>> forwarded =
                Stream.concat(
                                decision.writes().stream().map(write -> record(write, version)),
                                Stream.of(outcome(change, decision)))
                        .toList();
        standing.putLastVersion(version);
        decision.writes().forEach(write -> standing.write(change.newsroom(), write));
        forwarded.forEach(context()::forward);
    }

    /**
     * What stands already, though nothing is remembered of it: it was restored, or is from before
     * there was a writer. Somebody may hold versions of changes that are lost, so that the next is
     * greater than any that there can have been: there are fewer than one in a millisecond.
     */
    private long begin() {
        changeables.forEach(standing::write);
        return Math.max(changeables.version(), context().currentSystemTimeMs());
    }

    private Record<String, Outgoing> record(Decision.Write write, long version) {
        return record(
                write.key().key(),
                new Outgoing(write.key().topic(), write.standing().map(Standing::value)),
                Versions.header(version));
    }

    private Record<String, Outgoing> outcome(Change change, Decision decision) {
        return record(
                change.id(), Outgoing.to(CHANGE_OUTCOMES, decision.outcome()), new RecordHeaders());
    }

    private Record<String, Outgoing> record(String key, Outgoing outgoing, Headers headers) {
        return new Record<>(key, outgoing, context().currentSystemTimeMs(), headers);
    }
}
