package io.twosource.platform.deadletter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.TopicPartition;

/**
 * Where a dead letter stands, which is its name: {@code extract-service-dead-letters-0-17}.
 *
 * @param service whose letter it is
 */
public record LetterId(String service, int partition, long offset) {

    private static final Pattern FORM =
            Pattern.compile("([a-z][a-z-]{0,60})-dead-letters-(\\d{1,9})-(\\d{1,18})");

    /** Empty where it is no letter's name. */
    public static Optional<LetterId> parse(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(
                        new LetterId(
                                parts.group(1),
                                Integer.parseInt(parts.group(2)),
                                Long.parseLong(parts.group(3))))
                : Optional.empty();
    }

    TopicPartition place() {
        return new TopicPartition(DeadLetters.topicOf(service), partition);
    }

    @Override
    public String toString() {
        return "%s-%d-%d".formatted(DeadLetters.topicOf(service), partition, offset);
    }
}
