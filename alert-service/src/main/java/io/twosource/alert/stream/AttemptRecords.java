package io.twosource.alert.stream;

import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.delivery.Outcome;
import io.twosource.avro.AttemptOutcome;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Attempts as they are stored: the outcomes' different parts side by side. */
final class AttemptRecords {

    private AttemptRecords() {}

    static Attempt read(io.twosource.avro.Attempt stored) {
        return new Attempt(
                DeliveryRecords.read(stored.getDelivery()),
                outcome(stored),
                stored.getStartedAt(),
                Duration.ofMillis(stored.getDurationMillis()));
    }

    static io.twosource.avro.Attempt write(Attempt attempt) {
        return switch (attempt.outcome()) {
            case Outcome.Delivered(int status, String answer) ->
                    stored(attempt, AttemptOutcome.DELIVERED, status, null, answer);
            case Outcome.Refused(int status, String answer, Instant notBefore) ->
                    stored(attempt, AttemptOutcome.REFUSED, status, notBefore, answer);
            case Outcome.Gone(String answer) ->
                    stored(attempt, AttemptOutcome.GONE, 410, null, answer);
            case Outcome.Unreachable(String reason) ->
                    stored(attempt, AttemptOutcome.UNREACHABLE, null, null, reason);
            case Outcome.Forbidden(String reason) ->
                    stored(attempt, AttemptOutcome.FORBIDDEN, null, null, reason);
            case Outcome.Cancelled(String reason) ->
                    stored(attempt, AttemptOutcome.CANCELLED, null, null, reason);
            case Outcome.Started() -> stored(attempt, AttemptOutcome.STARTED, null, null, "");
            case Outcome.Requested() -> stored(attempt, AttemptOutcome.POSTPONED, null, null, "");
            case Outcome.Postponed(Instant until, String reason) ->
                    stored(attempt, AttemptOutcome.POSTPONED, null, until, reason);
        };
    }

    private static Outcome outcome(io.twosource.avro.Attempt stored) {
        String detail = stored.getDetail();
        return switch (stored.getOutcome()) {
            case DELIVERED -> new Outcome.Delivered(status(stored), detail);
            case REFUSED -> new Outcome.Refused(status(stored), detail, stored.getNotBefore());
            case GONE -> new Outcome.Gone(detail);
            case UNREACHABLE -> new Outcome.Unreachable(detail);
            case FORBIDDEN -> new Outcome.Forbidden(detail);
            case CANCELLED -> new Outcome.Cancelled(detail);
            case STARTED -> new Outcome.Started();
            case POSTPONED -> postponed(stored.getNotBefore(), detail);
        };
    }

    private static int status(io.twosource.avro.Attempt stored) {
        Integer status = stored.getStatus();
        return status == null ? 0 : status;
    }

    /** What is put off until no given time, its newsroom has asked for. */
    private static Outcome postponed(@Nullable Instant until, String reason) {
        return until == null ? new Outcome.Requested() : new Outcome.Postponed(until, reason);
    }

    private static io.twosource.avro.Attempt stored(
            Attempt attempt,
            AttemptOutcome outcome,
            @Nullable Integer status,
            @Nullable Instant notBefore,
            String detail) {
        return new io.twosource.avro.Attempt(
                DeliveryRecords.write(attempt.delivery()),
                outcome,
                attempt.startedAt(),
                Math.toIntExact(attempt.took().toMillis()),
                status,
                notBefore,
                detail);
    }
}
