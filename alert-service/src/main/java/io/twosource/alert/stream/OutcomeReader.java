package io.twosource.alert.stream;

import static io.twosource.alert.stream.AlertServiceTopics.CHANGE_OUTCOMES;

import io.twosource.alert.change.Outcome;
import io.twosource.alert.view.PendingChanges;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.jboss.logging.Logger;

/** Tells whoever waits at this replica what has become of a change; keeps nothing of it. */
final class OutcomeReader extends ContextualProcessor<String, byte[], Void, Void> {

    private static final Logger LOG = Logger.getLogger(OutcomeReader.class);

    private final PendingChanges pending;

    OutcomeReader(PendingChanges pending) {
        this.pending = pending;
    }

    @Override
    public void process(Record<String, byte[]> record) {
        try {
            Outcome outcome =
                    CHANGE_OUTCOMES
                            .values()
                            .deserializer()
                            .deserialize(CHANGE_OUTCOMES.name(), record.value());
            pending.decided(record.key(), outcome);
        } catch (RuntimeException e) {
            // What is thrown here stops the whole service; whoever waits for it learns by the time.
            LOG.errorf("the outcome %s cannot be read: %s", record.key(), e.getClass().getName());
        }
    }
}
