package io.twosource.platform.deadletter;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.jspecify.annotations.Nullable;

/** Writes dead letters: the record untouched, or its place alone where it does not fit. */
final class DeadLetters {

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
        SourceRecord source = SourceRecord.of(context);
        Headers errors = LetterHeaders.of(source, String.valueOf(context.processorNodeId()), error);
        ProducerRecord<byte[], byte[]> letter = letter(context, source.key(), source.value());
        if (context.headers() != null) {
            context.headers().forEach(letter.headers()::add);
        }
        errors.forEach(letter.headers()::add);
        int size = StreamProducer.size(letter);
        return size <= largest ? letter : placeAlone(context, errors, size);
    }

    private ProducerRecord<byte[], byte[]> placeAlone(
            ErrorHandlerContext context, Headers errors, int size) {
        ProducerRecord<byte[], byte[]> letter = letter(context, null, null);
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
            ErrorHandlerContext context, byte @Nullable [] key, byte @Nullable [] value) {
        @Nullable Long at = context.timestamp() < 0 ? null : context.timestamp();
        return new ProducerRecord<>(topic, null, at, key, value);
    }
}
