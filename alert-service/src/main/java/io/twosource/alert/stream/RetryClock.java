package io.twosource.alert.stream;

import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.delivery.DeliveryMetrics;
import io.twosource.alert.delivery.NextStep;
import io.twosource.alert.delivery.RetryPolicy;
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
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.NullUnmarked;

/**
 * Attempts in, deliveries out when they are due again. What it waits for stands in its store, so a
 * restart loses nothing; a store by due time makes each look at the clock cheap, however much
 * waits.
 */
@NullUnmarked // Streams sets the store in init, not in the constructor.
final class RetryClock extends ContextualProcessor<String, Attempt, String, Delivery> {

    static final String STORE = "retries";

    private static final Duration TICK = Duration.ofMillis(200);

    /** Bounds a transaction; the rest follows a tick later. */
    private static final int MOST_PER_TICK = 1_000;

    private final RetryPolicy policy;
    private final DeliveryMetrics metrics;
    private KeyValueStore<RetryKey, Delivery> retries;

    RetryClock(RetryPolicy policy, DeliveryMetrics metrics) {
        this.policy = policy;
        this.metrics = metrics;
    }

    @Override
    public void init(ProcessorContext<String, Delivery> context) {
        super.init(context);
        retries = context.getStateStore(STORE);
        context.schedule(TICK, PunctuationType.WALL_CLOCK_TIME, this::forwardDue);
    }

    @Override
    public void process(Record<String, Attempt> record) {
        Attempt attempt = record.value();
        NextStep next = policy.after(attempt);
        // Its outcome has come, so the lease that it may have had ends; Started takes it again.
        retries.delete(new RetryKey(policy.leaseEnd(attempt), attempt.delivery().id()));
        switch (next) {
            case NextStep.Again(Delivery delivery, Instant due) ->
                    retries.put(new RetryKey(due, delivery.id()), delivery);
            case NextStep.Done() -> {}
            case NextStep.GivenUp() -> {}
        }
        metrics.decided(attempt, next);
    }

    private void forwardDue(long nowMillis) {
        for (KeyValue<RetryKey, Delivery> due : due(Instant.ofEpochMilli(nowMillis))) {
            retries.delete(due.key);
            context().forward(new Record<>(due.value.subscriptionId(), due.value, nowMillis));
        }
    }

    private List<KeyValue<RetryKey, Delivery>> due(Instant now) {
        List<KeyValue<RetryKey, Delivery>> due = new ArrayList<>();
        try (KeyValueIterator<RetryKey, Delivery> first =
                retries.range(null, RetryKey.endOf(now))) {
            while (first.hasNext() && due.size() < MOST_PER_TICK) {
                due.add(first.next());
            }
        }
        return due;
    }
}
