package io.twosource.alert.sender;

import io.twosource.alert.stream.AlertServiceTopics;
import io.twosource.alert.view.RecordWriter;
import io.twosource.platform.deadletter.DeadLetters;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record that is no delivery: set aside untouched, with the error in its headers. */
record DeadLetter(CompletableFuture<?> done) implements Handling {

    private static final DeadLetters LETTERS =
            DeadLetters.into(AlertServiceTopics.DEAD_LETTERS.name());

    static DeadLetter of(
            ConsumerRecord<byte[], byte[]> record, RuntimeException error, RecordWriter writer) {
        return new DeadLetter(writer.write(LETTERS.letter(record, "read-delivery", error)));
    }

    @Override
    public void letGo() {}
}
