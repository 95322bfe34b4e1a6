package io.twosource.alert.queue;

import io.twosource.alert.delivery.Attempt;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an endpoint has done of late.
 *
 * @param failures in a row since the last attempt that succeeded; those of attempts that were under
 *     way at once are one
 * @param failingSince since when all fail; null where the last one succeeded
 * @param failedAt when the last failure that counts had ended, or, where none counts, it was turned
 *     off; null where there is neither
 * @param brokenSince since when the breaker holds everything back; null while it does not
 * @param breaks how often the breaker has opened
 */
public record EndpointHealth(
        int failures,
        @Nullable Instant failingSince,
        @Nullable Instant failedAt,
        @Nullable Instant brokenSince,
        int breaks) {

    static final EndpointHealth UNKNOWN = new EndpointHealth(0, null, null, null, 0);

    boolean isBroken() {
        return brokenSince != null;
    }

    EndpointHealth succeeded() {
        return new EndpointHealth(0, null, null, null, breaks);
    }

    /** From now on it is told nothing; of what was under way to it then, nothing more is news. */
    EndpointHealth turnedOff(Instant now) {
        return new EndpointHealth(0, null, now, null, breaks);
    }

    /** Whether it was turned off while that was under way. */
    boolean wasTurnedOffDuring(Attempt attempt) {
        return failures == 0 && failedAt != null && attempt.startedAt().isBefore(failedAt);
    }

    EndpointHealth failed(Attempt attempt) {
        if (failedAt != null && attempt.startedAt().isBefore(failedAt)) {
            return this;
        }
        Instant since = failingSince == null ? attempt.startedAt() : failingSince;
        return new EndpointHealth(failures + 1, since, attempt.endedAt(), brokenSince, breaks);
    }

    EndpointHealth broken(Instant now) {
        return new EndpointHealth(failures, failingSince, failedAt, now, breaks + 1);
    }

    /** For how long every attempt has failed. */
    Duration failingFor(Instant now) {
        return failingSince == null ? Duration.ZERO : Duration.between(failingSince, now);
    }
}
