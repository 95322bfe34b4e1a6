package io.twosource.platform.deadletter;

import io.twosource.schemas.Topic;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.jspecify.annotations.Nullable;

/** Writes dead letters: the record untouched, or its place alone where it does not fit. */
public final class DeadLetters {

    private static final String SUFFIX = "-dead-letters";
    private static final int LONGEST_TEXT = 512;

    private final String topic;
    private final int largest;

    /**
     * Letters of one stream.
     *
     * @param settings the stream's
     */
    DeadLetters(Map<String, ?> settings) {
        this.topic =
                String.valueOf(
                        settings.get(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG));
        Object producers =
                settings.get(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG));
        this.largest =
                StreamProducer.largestRequest(
                        producers != null
                                ? producers
                                : settings.get(ProducerConfig.MAX_REQUEST_SIZE_CONFIG));
    }

    private DeadLetters(String topic, int largest) {
        this.topic = topic;
        this.largest = largest;
    }

    /** Letters in a topic, each as large as topics take. */
    public static DeadLetters into(String topic) {
        return new DeadLetters(topic, Topic.LONGEST_RECORD);
    }

    static boolean isTopic(String topic) {
        return topic.endsWith(SUFFIX);
    }

    static String topicOf(String service) {
        return service + SUFFIX;
    }

    /** Whose letters these are. */
    String service() {
        return isTopic(topic) ? topic.substring(0, topic.length() - SUFFIX.length()) : topic;
    }

    /** A letter that Kafka takes, however large its record. */
    ProducerRecord<byte[], byte[]> letter(ErrorHandlerContext context, Throwable error) {
        return letter(
                SourceRecord.of(context),
                Optional.ofNullable(context.headers()),
                context.timestamp(),
                String.valueOf(context.processorNodeId()),
                error);
    }

    /**
     * As the other, for those who read Kafka without a stream.
     *
     * @param step what they could not do with it
     */
    public ProducerRecord<byte[], byte[]> letter(
            ConsumerRecord<byte[], byte[]> record, String step, Throwable error) {
        return letter(
                SourceRecord.of(record),
                Optional.of(record.headers()),
                record.timestamp(),
                step,
                error);
    }

    private ProducerRecord<byte[], byte[]> letter(
            SourceRecord source, Optional<Headers> own, long at, String step, Throwable error) {
        Headers errors = LetterHeaders.of(source, step, error);
        ProducerRecord<byte[], byte[]> letter = letter(at, source.key(), source.value());
        own.ifPresent(headers -> headers.forEach(letter.headers()::add));
        errors.forEach(letter.headers()::add);
        int size = StreamProducer.size(letter);
        return size <= largest ? letter : placeAlone(at, errors, size);
    }

    private ProducerRecord<byte[], byte[]> placeAlone(long at, Headers errors, int size) {
        ProducerRecord<byte[], byte[]> letter = letter(at, null, null);
        errors.forEach(letter.headers()::add);
        LetterHeaders.add(
                letter.headers(),
                LetterHeaders.LEFT_OUT,
                "%d bytes, more than %d".formatted(size, largest),
                LONGEST_TEXT);
        return letter;
    }

    /** As old as its record. */
    private ProducerRecord<byte[], byte[]> letter(
            long at, byte @Nullable [] key, byte @Nullable [] value) {
        @Nullable Long timestamp = at < 0 ? null : at;
        return new ProducerRecord<>(topic, null, timestamp, key, value);
    }
}
