package io.twosource.alert.view;

import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Changes replicated records. A change is done when Kafka has acknowledged it; then this replica is
 * given some time to read it back, so that whoever was told finds it in the next request, and the
 * next notice is matched against it. A replica that is slow to read has still made the change:
 * called a failure, it would be made twice.
 */
public final class ReplicatedWriter<V> {

    private static final Logger LOG = Logger.getLogger(ReplicatedWriter.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Replicated<V> replicated;
    private final RecordWriter writer;

    public ReplicatedWriter(Replicated<V> replicated, RecordWriter writer) {
        this.replicated = replicated;
        this.writer = writer;
    }

    /** Puts a record in place of the one under its key. */
    public void put(String key, V value) {
        write(key, value);
    }

    /** Removes the record under a key, if there is one. */
    public void remove(String key) {
        write(key, null);
    }

    /** Removes what does not count any more: nobody waits for it, nor for whether it succeeds. */
    public void removeLater(String key) {
        var _ = writer.write(replicated.topic(), key, null);
    }

    private void write(String key, @Nullable V value) {
        try {
            awaitReading(writer.write(replicated.topic(), key, value).join());
        } catch (CompletionException e) {
            throw new NotWrittenException("Kafka did not acknowledge the change", e.getCause());
        }
    }

    private void awaitReading(RecordMetadata written) {
        try {
            if (!replicated.progress().await(written.offset(), PATIENCE)) {
                LOG.warnf("%s: written, but not read back yet", written);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
