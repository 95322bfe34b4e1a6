package io.twosource.platform.deadletter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * A dead letter, without what is in it.
 *
 * @param at when its record was written
 * @param topic where its record was read from; empty where a timer failed
 * @param step the operator of the topology where it failed
 * @param key of its record; empty where that is no text
 * @param bytes of its record's value
 */
public record Letter(
        LetterId id,
        Instant at,
        String topic,
        int partition,
        long offset,
        String key,
        String step,
        String exception,
        String message,
        String stackTrace,
        int bytes) {

    /** Keys that are texts are ids: of articles, claims, subscriptions. */
    private static final Pattern TEXT = Pattern.compile("[!-~]{1,200}");

    static Letter of(LetterId id, ConsumerRecord<byte[], byte[]> record) {
        return new Letter(
                id,
                Instant.ofEpochMilli(record.timestamp()),
                text(record, LetterHeaders.TOPIC),
                (int) number(record, LetterHeaders.PARTITION),
                number(record, LetterHeaders.OFFSET),
                key(record),
                text(record, LetterHeaders.STEP),
                text(record, LetterHeaders.EXCEPTION),
                text(record, LetterHeaders.MESSAGE),
                text(record, LetterHeaders.STACK_TRACE),
                Math.max(0, record.serializedValueSize()));
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return Optional.ofNullable(record.key())
                .map(key -> new String(key, StandardCharsets.ISO_8859_1))
                .filter(key -> TEXT.matcher(key).matches())
                .orElse("");
    }

    private static String text(ConsumerRecord<?, ?> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8))
                .orElse("");
    }

    private static long number(ConsumerRecord<?, ?> record, String name) {
        String text = text(record, name);
        return text.matches("-?\\d{1,18}") ? Long.parseLong(text) : -1;
    }
}
