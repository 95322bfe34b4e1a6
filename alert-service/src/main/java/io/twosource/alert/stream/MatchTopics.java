package io.twosource.alert.stream;

import io.twosource.alert.delivery.DeliveryMetrics;
import io.twosource.avro.Notice;
import java.time.Instant;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;

/** Notices in; out comes each with the alert topics that it matches, and where it stands. */
final class MatchTopics extends ContextualFixedKeyProcessor<String, Notice, Matched> {

    private final AlertRaising raising;
    private final DeliveryMetrics metrics;

    MatchTopics(AlertRaising raising, DeliveryMetrics metrics) {
        this.raising = raising;
        this.metrics = metrics;
    }

    @Override
    public void process(FixedKeyRecord<String, Notice> record) {
        Position position =
                context()
                        .recordMetadata()
                        .map(stands -> new Position(stands.partition(), stands.offset()))
                        .orElse(Position.NONE);
        Instant now = Instant.ofEpochMilli(context().currentSystemTimeMs());
        Matched matched = raising.match(record.value(), position, now);
        if (!matched.alertTopics().isEmpty()) {
            metrics.matched(matched.notice(), now);
        }
        context().forward(record.withValue(matched));
    }
}
