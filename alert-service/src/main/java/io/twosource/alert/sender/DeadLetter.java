package io.twosource.alert.sender;

import io.twosource.alert.stream.AlertServiceTopics;
import io.twosource.alert.view.RecordWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A record that is no delivery: set aside untouched, with the error in its headers. */
record DeadLetter(CompletableFuture<?> done) implements Handling {

    static DeadLetter of(
            ConsumerRecord<byte[], byte[]> record, RuntimeException error, RecordWriter writer) {
        ProducerRecord<byte[], byte[]> letter =
                new ProducerRecord<>(
                        AlertServiceTopics.DEAD_LETTERS.name(), record.key(), record.value());
        record.headers().forEach(letter.headers()::add);
        header(letter, "topic", record.topic());
        header(letter, "partition", Integer.toString(record.partition()));
        header(letter, "offset", Long.toString(record.offset()));
        header(letter, "exception", error.getClass().getName());
        header(letter, "message", String.valueOf(error.getMessage()));
        return new DeadLetter(writer.write(letter));
    }

    @Override
    public void letGo() {}

    /** The names are those of Streams' own dead letters. */
    private static void header(ProducerRecord<byte[], byte[]> letter, String name, String value) {
        letter.headers().add("__streams.errors." + name, value.getBytes(StandardCharsets.UTF_8));
    }
}
