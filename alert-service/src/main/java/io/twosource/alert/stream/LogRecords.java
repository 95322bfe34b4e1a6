package io.twosource.alert.stream;

import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.log.LoggedAttempt;
import io.twosource.alert.log.LoggedDelivery;
import io.twosource.alert.queue.DeliveryState;
import io.twosource.avro.AttemptOutcome;
import io.twosource.schemas.StoredRecords;
import io.twosource.schemas.Topic;
import java.time.Duration;
import java.util.Locale;
import org.apache.kafka.common.serialization.Serde;

/** The delivery log as it is stored. */
final class LogRecords {

    private LogRecords() {}

    static Serde<LoggedDelivery> serde() {
        return Topic.mapped(StoredRecords.loggedDeliveries(), LogRecords::read, LogRecords::write);
    }

    /** What the log tells of an attempt. */
    static LoggedAttempt of(Attempt attempt) {
        io.twosource.avro.Attempt stored = AttemptRecords.write(attempt);
        return new LoggedAttempt(
                attempt.delivery().attempt(),
                stored.getOutcome().name().toLowerCase(Locale.ROOT),
                attempt.startedAt(),
                attempt.took(),
                stored.getStatus(),
                stored.getDetail());
    }

    private static LoggedDelivery read(io.twosource.avro.LoggedDelivery stored) {
        return new LoggedDelivery(
                DeliveryRecords.read(stored.getDelivery()),
                DeliveryState.valueOf(stored.getState().name()),
                stored.getAttempts().stream().map(LogRecords::read).toList());
    }

    private static io.twosource.avro.LoggedDelivery write(LoggedDelivery logged) {
        return new io.twosource.avro.LoggedDelivery(
                DeliveryRecords.write(logged.delivery()),
                io.twosource.avro.DeliveryState.valueOf(logged.state().name()),
                logged.attempts().stream().map(LogRecords::write).toList());
    }

    private static LoggedAttempt read(io.twosource.avro.LoggedAttempt stored) {
        return new LoggedAttempt(
                stored.getNumber(),
                stored.getOutcome().name().toLowerCase(Locale.ROOT),
                stored.getStartedAt(),
                Duration.ofMillis(stored.getDurationMillis()),
                stored.getStatus(),
                stored.getDetail());
    }

    private static io.twosource.avro.LoggedAttempt write(LoggedAttempt attempt) {
        return new io.twosource.avro.LoggedAttempt(
                attempt.number(),
                AttemptOutcome.valueOf(attempt.outcome().toUpperCase(Locale.ROOT)),
                attempt.startedAt(),
                Math.toIntExact(attempt.took().toMillis()),
                attempt.status(),
                attempt.detail());
    }
}
