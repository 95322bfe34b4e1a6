package io.twosource.platform.deadletter;

import io.twosource.avro.Redrive;
import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;

/**
 * Makes of a dead letter the record that it was: same key, value and headers, at the same place.
 */
record PutBack(LetterBox letters) {

    /** Names the letter that the record was. */
    static final String REDRIVEN_FROM = "twosource.redriven-from";

    /** What can be done. */
    sealed interface Outcome {}

    /** This record is to be written. It is as old as its writing: none is dropped for its age. */
    record Ready(ProducerRecord<byte[], byte[]> record) implements Outcome {}

    /** Nothing can. */
    record Impossible(String why) implements Outcome {}

    Outcome of(Redrive asked) {
        Optional<LetterId> id = LetterId.parse(asked.getLetter());
        Optional<ConsumerRecord<byte[], byte[]>> kept =
                id.flatMap(letter -> letters.record(letter.place(), letter.offset()));
        if (kept.isEmpty()) {
            return new Impossible("the letter is not kept any more");
        }
        Letter letter = Letter.of(id.get(), kept.get());
        return refusal(letter)
                .<Outcome>map(Impossible::new)
                .orElseGet(() -> record(letter, kept.get()));
    }

    private static Optional<String> refusal(Letter letter) {
        if (letter.topic().isEmpty()) {
            return Optional.of("no record caused it: a timer failed");
        }
        if (isCompacted(letter.topic())) {
            return Optional.of("its topic is compacted: a newer record would be undone");
        }
        return Optional.empty();
    }

    private Outcome record(Letter letter, ConsumerRecord<byte[], byte[]> kept) {
        TopicPartition place = new TopicPartition(letter.topic(), letter.partition());
        Optional<ConsumerRecord<byte[], byte[]>> whole =
                kept.headers().lastHeader(LetterHeaders.LEFT_OUT) == null
                        ? Optional.of(kept)
                        : letters.record(place, letter.offset());
        return whole.<Outcome>map(record -> new Ready(anew(letter, record)))
                .orElseGet(() -> new Impossible("its record is not kept any more"));
    }

    private static ProducerRecord<byte[], byte[]> anew(
            Letter letter, ConsumerRecord<byte[], byte[]> whole) {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(
                        letter.topic(), letter.partition(), whole.key(), whole.value());
        for (Header header : whole.headers()) {
            if (!header.key().startsWith(LetterHeaders.PREFIX)) {
                record.headers().add(header);
            }
        }
        record.headers().remove(REDRIVEN_FROM);
        record.headers()
                .add(REDRIVEN_FROM, letter.id().toString().getBytes(StandardCharsets.UTF_8));
        return record;
    }

    private static boolean isCompacted(String name) {
        return Topics.all().stream()
                .anyMatch(
                        topic ->
                                topic.name().equals(name)
                                        && topic.cleanup() == Topic.Cleanup.COMPACT);
    }
}
