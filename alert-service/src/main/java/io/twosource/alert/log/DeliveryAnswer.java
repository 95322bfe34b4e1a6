package io.twosource.alert.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.queue.DeliveryState;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as it is shown.
 *
 * @param noticeId what it tells
 */
record DeliveryAnswer(
        String deliveryId,
        String subscriptionId,
        long sequence,
        String noticeId,
        DeliveryState state,
        Instant createdAt,
        List<AttemptAnswer> attempts) {

    /** One try; {@code answer} is the first 1 kB of what the endpoint said, or what went wrong. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AttemptAnswer(
            int number,
            Instant sentAt,
            @Schema(
                            enumeration = {
                                "delivered",
                                "refused",
                                "gone",
                                "unreachable",
                                "forbidden",
                                "cancelled",
                                "started",
                                "postponed"
                            })
                    String outcome,
            @Nullable Integer status,
            long latencyMillis,
            String answer) {

        static AttemptAnswer of(LoggedAttempt attempt) {
            return new AttemptAnswer(
                    attempt.number(),
                    attempt.startedAt(),
                    attempt.outcome(),
                    attempt.status(),
                    attempt.took().toMillis(),
                    attempt.detail());
        }
    }

    static DeliveryAnswer of(LoggedDelivery logged) {
        Delivery delivery = logged.delivery();
        return new DeliveryAnswer(
                delivery.id(),
                delivery.subscriptionId(),
                Math.max(0, delivery.sequence()),
                delivery.noticeId(),
                logged.state(),
                delivery.createdAt(),
                logged.attempts().stream().map(AttemptAnswer::of).toList());
    }
}
