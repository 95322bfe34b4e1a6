package io.twosource.alert.stream;

import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.queue.DeliveryState;
import io.twosource.avro.LoggedAttempt;
import io.twosource.avro.LoggedDelivery;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Deliveries and what became of them, as they are stored. */
final class LogRecords {

    /** Of one delivery; what probes of a dead endpoint add beyond that pushes out the oldest. */
    private static final int MOST_ATTEMPTS = 50;

    private LogRecords() {}

    static LoggedDelivery of(Delivery delivery, DeliveryState state, List<LoggedAttempt> attempts) {
        return new LoggedDelivery(
                DeliveryRecords.write(delivery.alone()),
                io.twosource.avro.DeliveryState.valueOf(state.name()),
                attempts);
    }

    /** With one more attempt. */
    static LoggedDelivery with(
            @Nullable LoggedDelivery known, Attempt attempt, DeliveryState state) {
        List<LoggedAttempt> before = known == null ? List.of() : known.getAttempts();
        return of(
                attempt.delivery(),
                state,
                Stream.concat(
                                before.stream()
                                        .skip(Math.max(0, before.size() + 1 - MOST_ATTEMPTS)),
                                Stream.of(logged(attempt)))
                        .toList());
    }

    private static LoggedAttempt logged(Attempt attempt) {
        io.twosource.avro.Attempt stored = AttemptRecords.write(attempt);
        return new LoggedAttempt(
                stored.getDelivery().getAttempt(),
                stored.getOutcome(),
                stored.getStartedAt(),
                stored.getDurationMillis(),
                stored.getStatus(),
                stored.getDetail());
    }
}
