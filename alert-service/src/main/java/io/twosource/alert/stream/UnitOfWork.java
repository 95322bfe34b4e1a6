package io.twosource.alert.stream;

import io.twosource.alert.log.LoggedDelivery;
import io.twosource.alert.queue.QueueState;
import io.twosource.alert.queue.Waiting;
import io.twosource.alert.queue.Wake;
import io.twosource.alert.stream.Keys.Moment;
import io.twosource.avro.Tidings;
import io.twosource.platform.AtomicCommit;
import io.twosource.platform.Outgoing;
import io.twosource.platform.trace.Traces;
import io.twosource.schemas.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * What follows from one input: all changes of the stores and all that is sent, as a unit of work.
 * It is worked out as a whole before any of it is done, so that whatever fails meanwhile leaves
 * everything as it was. One thread's, for one input after the other.
 */
final class UnitOfWork {

    private final Draft<String, QueueState> queues;
    private final SortedDraft<Waiting> waiting;
    private final Draft<Wake, byte[]> clock;
    private final SortedDraft<Tidings> gathered;
    private final Draft<Moment, LoggedDelivery> log;
    private final Draft<Moment, String> bodies;
    private final Draft<Moment, byte[]> index;
    private final List<Record<String, Outgoing>> outgoing = new ArrayList<>();
    private final ProcessorContext<String, Outgoing> context;

    UnitOfWork(QueueStores stores, ProcessorContext<String, Outgoing> context) {
        this.queues = Draft.of(stores.queues());
        this.waiting = new SortedDraft<>(stores.waiting());
        this.clock = Draft.of(stores.clock());
        this.gathered = new SortedDraft<>(stores.gathered());
        this.log = Draft.of(stores.log());
        this.bodies = Draft.of(stores.bodies());
        this.index = Draft.of(stores.index());
        this.context = context;
    }

    Draft<String, QueueState> queues() {
        return queues;
    }

    SortedDraft<Waiting> waiting() {
        return waiting;
    }

    Draft<Wake, byte[]> clock() {
        return clock;
    }

    SortedDraft<Tidings> gathered() {
        return gathered;
    }

    Draft<Moment, LoggedDelivery> log() {
        return log;
    }

    Draft<Moment, byte[]> index() {
        return index;
    }

    Draft<Moment, String> bodies() {
        return bodies;
    }

    <V> void send(Topic<String, V> topic, String key, V value) {
        outgoing.add(
                new Record<>(
                        key,
                        Outgoing.to(topic, value),
                        context.currentSystemTimeMs(),
                        Traces.headers()));
    }

    /**
     * Works something out and does it.
     *
     * @throws RuntimeException if it cannot be worked out; nothing is done then
     */
    void make(Runnable deciding) {
        discard();
        deciding.run();
        commit();
    }

    /** As {@link #make(Runnable)}; what cannot be worked out is decided otherwise. */
    void make(Runnable deciding, Consumer<Throwable> otherwise) {
        make(
                () -> {
                    try {
                        deciding.run();
                    } catch (RuntimeException | StackOverflowError e) {
                        discard();
                        otherwise.accept(e);
                    }
                });
    }

    private void commit() {
        AtomicCommit.make(
                context,
                () -> {
                    drafts().forEach(Draft::commit);
                    outgoing.forEach(context::forward);
                    outgoing.clear();
                });
    }

    private void discard() {
        drafts().forEach(Draft::discard);
        outgoing.clear();
    }

    private List<Draft<?, ?>> drafts() {
        return List.of(queues, waiting, clock, gathered, log, bodies, index);
    }
}
