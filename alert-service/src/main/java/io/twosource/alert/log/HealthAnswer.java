package io.twosource.alert.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.twosource.alert.queue.QueueState;
import io.twosource.alert.subscription.Subscription;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How an endpoint does.
 *
 * @param state {@code paused} while it is left alone since it fails for long
 * @param lastSequence of the last delivery that was made for it
 * @param failures attempts in a row
 * @param nextTryAt when something is sent to it at the earliest, where everything has to wait
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HealthAnswer(
        @Schema(enumeration = {"healthy", "failing", "paused", "off"}) String state,
        long lastSequence,
        int failures,
        @Nullable Instant failingSince,
        @Nullable Instant pausedSince,
        @Nullable Instant nextTryAt) {

    static HealthAnswer of(Subscription subscription, QueueState queue) {
        return new HealthAnswer(
                state(subscription, queue),
                queue.sequence(),
                queue.health().failures(),
                queue.health().failingSince(),
                queue.health().brokenSince(),
                queue.backlog().heldUntil());
    }

    private static String state(Subscription subscription, QueueState queue) {
        if (subscription.isOff()) {
            return "off";
        }
        if (queue.isBroken()) {
            return "paused";
        }
        return queue.health().failures() > 0 ? "failing" : "healthy";
    }
}
