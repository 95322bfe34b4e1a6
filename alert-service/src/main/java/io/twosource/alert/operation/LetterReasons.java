package io.twosource.alert.operation;

import io.twosource.platform.OneLine;
import io.twosource.platform.deadletter.Letter;
import io.twosource.platform.deadletter.LetterBox;
import java.util.List;
import org.apache.kafka.common.KafkaException;

/** Reads the letters themselves, which tell more than their number. */
record LetterReasons(LetterBox letters) implements LastReasons {

    private static final String SUFFIX = "-dead-letters";
    private static final int MOST = 100;
    private static final int LONGEST_MESSAGE = 200;

    @Override
    public String of(String topic, long offsets) {
        String service = topic.substring(0, topic.length() - SUFFIX.length());
        try {
            List<Letter> newest = letters.newest(service, (int) Math.min(MOST, offsets));
            return newest.isEmpty()
                    ? "%s has new dead letters".formatted(service)
                    : told(service, newest, offsets);
        } catch (KafkaException e) {
            return "%s has new dead letters, which cannot be read: %s".formatted(service, e);
        }
    }

    /** Each letter takes one offset, and one more where it has a transaction for itself. */
    private static String told(String service, List<Letter> newest, long offsets) {
        long first = newest.getFirst().id().offset() - offsets + 1;
        long more = newest.stream().filter(letter -> letter.id().offset() >= first).count();
        Letter last = newest.getFirst();
        String message = OneLine.of(last.message());
        return "%s has %d%s dead letters more; the last, %s, failed at %s: %s: %s"
                .formatted(
                        service,
                        more,
                        more == MOST ? " or more" : "",
                        last.id(),
                        last.step().isEmpty() ? "its sender" : last.step(),
                        last.exception(),
                        message.substring(0, Math.min(LONGEST_MESSAGE, message.length())));
    }
}
