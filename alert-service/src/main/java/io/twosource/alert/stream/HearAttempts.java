package io.twosource.alert.stream;

import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.queue.Queues;
import io.twosource.alert.queue.Wake;
import io.twosource.platform.Outgoing;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jboss.logging.Logger;
import org.jspecify.annotations.NullUnmarked;

/**
 * Attempts in, what follows from them out; and what follows from the time, and from changes of
 * subscriptions. Each is decided as a whole before any of it is done.
 */
@NullUnmarked // Streams gives the stores in init, not in the constructor.
final class HearAttempts extends ContextualProcessor<String, Attempt, String, Outgoing> {

    private static final Logger LOG = Logger.getLogger(HearAttempts.class);
    private static final Duration TICK = Duration.ofMillis(200);
    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final int MOST_CHANGES_PER_TICK = 250;

    private final AlertParts parts;
    private final ChangedSubscriptions changes;
    private UnitOfWork work;
    private Queues queues;
    private Telling telling;
    private Timers timers;
    private Unheard unheard;

    HearAttempts(AlertParts parts, ChangedSubscriptions changes) {
        this.parts = parts;
        this.changes = changes;
    }

    @Override
    public void init(ProcessorContext<String, Outgoing> context) {
        super.init(context);
        QueueStores stores = QueueStores.of(context);
        work = new UnitOfWork(stores, context);
        queues = parts.queues(new KeptShelf(work, parts.replicatedSubscriptions()));
        telling = new Telling(queues, new Gathered(work), parts.desk());
        timers = new Timers(stores.clock(), work, parts.metrics(), this::wake);
        unheard = new Unheard(stores.waiting(), queues, work, parts.metrics());
        context.schedule(TICK, PunctuationType.WALL_CLOCK_TIME, this::tick);
        context.schedule(
                ROUND,
                PunctuationType.WALL_CLOCK_TIME,
                now -> unheard.step(Instant.ofEpochMilli(now)));
    }

    @Override
    public void process(Record<String, Attempt> record) {
        Instant now = Instant.ofEpochMilli(context().currentSystemTimeMs());
        work.make(() -> queues.hear(record.value(), now));
    }

    private void tick(long nowMillis) {
        Instant now = Instant.ofEpochMilli(nowMillis);
        changes.take(context().taskId().partition(), MOST_CHANGES_PER_TICK)
                .forEach(id -> change(id, now));
        timers.tick(now);
    }

    private void change(String subscriptionId, Instant now) {
        work.make(
                () -> {
                    queues.changed(subscriptionId, now);
                    parts.subscriptions()
                            .find(subscriptionId)
                            .ifPresent(changed -> telling.retime(changed, now));
                },
                failure -> leave(subscriptionId, failure));
    }

    /** What waits for it has a timer of its own. */
    private void leave(String subscriptionId, Throwable failure) {
        parts.metrics().timerFailed();
        LOG.errorf(
                "the change of subscription %s is not heeded at once: %s",
                subscriptionId, failure.getClass().getName());
    }

    private void wake(Wake wake, Instant now) {
        if (wake.kind() == Wake.Kind.NEWS) {
            telling.wake(wake, parts.subscriptions().find(wake.subscriptionId()), now);
        } else {
            queues.wake(wake, now);
        }
    }
}
