package io.twosource.alert.stream;

import io.twosource.avro.Notice;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;

/** Notices in; out comes each with the alert topics that it matches, and where it stands. */
final class MatchTopics extends ContextualFixedKeyProcessor<String, Notice, Matched> {

    private final AlertRaising raising;

    MatchTopics(AlertRaising raising) {
        this.raising = raising;
    }

    @Override
    public void process(FixedKeyRecord<String, Notice> record) {
        Position position =
                context()
                        .recordMetadata()
                        .map(stands -> new Position(stands.partition(), stands.offset()))
                        .orElse(Position.NONE);
        context().forward(record.withValue(raising.match(record.value(), position)));
    }
}
