package io.twosource.alert.operation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.twosource.alert.newsroom.Audit;
import io.twosource.alert.stream.AlertServiceTopics;
import io.twosource.alert.view.RecordWriter;
import io.twosource.platform.OneLine;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;

/** The audit trail: who changed what, in {@code operations}. Thread-safe. */
@Singleton
class KafkaAudit implements Audit {

    private static final Logger LOG = Logger.getLogger(KafkaAudit.class);

    private final RecordWriter writer;
    private final InstantSource clock;
    private final Counter unwritten;

    KafkaAudit(RecordWriter writer, InstantSource clock, MeterRegistry registry) {
        this.writer = writer;
        this.clock = clock;
        this.unwritten = registry.counter("twosource.audit.unwritten");
    }

    @Override
    public void keep(Change change, String subject, String by, String detail) {
        // Names are people's own: a line break would make two lines of a log of one.
        String line = OneLine.of(detail);
        Operation done = new Operation(subject, change.type(), line, clock.instant(), null, by);
        try {
            writer.write(AlertServiceTopics.OPERATIONS, subject, done).join();
        } catch (CompletionException e) {
            unwritten.increment();
            LOG.errorf(
                    "audit event not in Kafka: %s of %s by %s: %s (%s)",
                    change.type(), subject, by, line, e.getCause());
        }
    }
}
