package io.twosource.alert.view;

import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Changes replicated records. A change is done when Kafka has acknowledged it <em>and</em> this
 * replica has read it back: whoever was told so finds it in the next request, and the next notice
 * is matched against it.
 */
public final class ReplicatedWriter<V> {

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

    private void write(String key, @Nullable V value) {
        try {
            RecordMetadata written = writer.write(replicated.topic(), key, value).join();
            if (!replicated.progress().await(written.offset(), PATIENCE)) {
                throw new NotWrittenException("written, but not read back yet", null);
            }
        } catch (CompletionException e) {
            throw new NotWrittenException("Kafka did not acknowledge it", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotWrittenException("interrupted", e);
        }
    }
}
