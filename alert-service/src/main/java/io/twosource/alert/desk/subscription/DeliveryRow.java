package io.twosource.alert.desk.subscription;

import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.desk.page.Moment;
import io.twosource.alert.log.LoggedAttempt;
import io.twosource.alert.log.LoggedDelivery;
import io.twosource.alert.queue.DeliveryState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as pages show it.
 *
 * @param title {@code #12}, test, or confirmation
 * @param last attempt; null: there was none yet
 */
record DeliveryRow(
        String id,
        String subscriptionId,
        String title,
        DeliveryState state,
        Moment made,
        List<Try> attempts,
        @Nullable Try last) {

    /**
     * One attempt.
     *
     * @param status of HTTP, or how it ended without one
     * @param answer the first kilobyte of it, or what went wrong
     */
    record Try(int number, String outcome, String status, long millis, Moment at, String answer) {

        static Try of(LoggedAttempt attempt, Instant now) {
            return new Try(
                    attempt.number(),
                    attempt.outcome(),
                    Optional.ofNullable(attempt.status()).map(String::valueOf).orElse("no answer"),
                    attempt.took().toMillis(),
                    new Moment(attempt.startedAt(), now),
                    attempt.detail());
        }
    }

    static DeliveryRow of(LoggedDelivery logged, Instant now) {
        Delivery delivery = logged.delivery();
        List<Try> attempts =
                logged.attempts().stream().map(attempt -> Try.of(attempt, now)).toList();
        return new DeliveryRow(
                delivery.id(),
                delivery.subscriptionId(),
                title(delivery),
                logged.state(),
                new Moment(delivery.createdAt(), now),
                attempts,
                attempts.isEmpty() ? null : attempts.getLast());
    }

    /** Its look in the style sheet. */
    public String look() {
        return switch (state) {
            case DELIVERED -> "good";
            case FAILED, CANCELLED -> "bad";
            case DUE -> "waits";
        };
    }

    private static String title(Delivery delivery) {
        if (delivery.isTest()) {
            return "test";
        }
        return delivery.isConfirmation() ? "confirmation" : "#" + delivery.sequence();
    }
}
