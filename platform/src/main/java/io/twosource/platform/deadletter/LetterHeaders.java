package io.twosource.platform.deadletter;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** What went wrong, in the headers of a dead letter, by the names of KIP-1034. Bounded in bytes. */
final class LetterHeaders {

    /** Begins the names of all that a letter has beside its record's own. */
    static final String PREFIX = "__streams.errors.";

    static final String TOPIC = PREFIX + "topic";
    static final String PARTITION = PREFIX + "partition";
    static final String OFFSET = PREFIX + "offset";
    static final String EXCEPTION = PREFIX + "exception";
    static final String MESSAGE = PREFIX + "message";
    static final String STACK_TRACE = PREFIX + "stacktrace";

    /** Ours: the operator of the topology where it happened. */
    static final String STEP = PREFIX + "step";

    /** Ours: the record did not fit, and is to be read where it stood. */
    static final String LEFT_OUT = PREFIX + "record-left-out";

    private static final int LONGEST_NAME = 512;
    private static final int LONGEST_MESSAGE = 4 << 10;
    private static final int LONGEST_TRACE = 16 << 10;

    private LetterHeaders() {}

    /** At most {@link StreamProducer#ROOM_FOR_ERRORS} bytes. */
    static Headers of(SourceRecord source, String step, Throwable error) {
        Headers headers = new RecordHeaders();
        add(headers, EXCEPTION, error.getClass().getName(), LONGEST_NAME);
        add(headers, MESSAGE, String.valueOf(error.getMessage()), LONGEST_MESSAGE);
        add(headers, STACK_TRACE, trace(error), LONGEST_TRACE);
        add(headers, TOPIC, source.topic(), LONGEST_NAME);
        add(headers, PARTITION, Integer.toString(source.partition()), LONGEST_NAME);
        add(headers, OFFSET, Long.toString(source.offset()), LONGEST_NAME);
        add(headers, STEP, step, LONGEST_NAME);
        return headers;
    }

    static void add(Headers headers, String name, String text, int most) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        headers.add(name, bytes.length <= most ? bytes : cut(bytes, most));
    }

    /** Not in the middle of a character. */
    private static byte[] cut(byte[] bytes, int most) {
        int end = most;
        while (end > 0 && (bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }

    private static String trace(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
