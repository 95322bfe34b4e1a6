package io.twosource.alert.stream;

import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.queue.Queues;
import io.twosource.alert.queue.Wake;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.jspecify.annotations.NullUnmarked;

/**
 * Attempts in, what follows from them out, and the clock of all that waits. What it waits for
 * stands in a store by due time: a restart loses nothing, and each look is cheap, however much
 * waits.
 */
@NullUnmarked // Streams gives the stores in init, not in the constructor.
final class HearAttempts extends ContextualProcessor<String, Attempt, String, Effect> {

    private static final Duration TICK = Duration.ofMillis(200);

    /** Bounds a transaction; the rest follows a tick later. */
    private static final int MOST_PER_TICK = 1_000;

    private final AlertParts parts;
    private QueueStores stores;
    private Queues queues;
    private Telling telling;

    HearAttempts(AlertParts parts) {
        this.parts = parts;
    }

    @Override
    public void init(ProcessorContext<String, Effect> context) {
        super.init(context);
        stores = QueueStores.of(context);
        queues = parts.queues(new KeptShelf(stores, context));
        telling = new Telling(queues, stores);
        context.schedule(TICK, PunctuationType.WALL_CLOCK_TIME, this::wake);
    }

    @Override
    public void process(Record<String, Attempt> record) {
        queues.hear(record.value(), Instant.ofEpochMilli(context().currentSystemTimeMs()));
    }

    private void wake(long nowMillis) {
        Instant now = Instant.ofEpochMilli(nowMillis);
        for (Wake wake : due(now)) {
            stores.clock().delete(wake);
            if (wake.kind() == Wake.Kind.NEWS) {
                parts.subscriptions()
                        .find(wake.subscriptionId())
                        .ifPresent(subscription -> telling.tellGathered(subscription, now));
            } else {
                queues.wake(wake, now);
            }
        }
    }

    private List<Wake> due(Instant now) {
        List<Wake> due = new ArrayList<>();
        try (KeyValueIterator<Wake, byte[]> first = stores.clock().range(null, Keys.endOf(now))) {
            while (first.hasNext() && due.size() < MOST_PER_TICK) {
                KeyValue<Wake, byte[]> next = first.next();
                due.add(next.key);
            }
        }
        return due;
    }
}
