package io.twosource.alert.delivery;

import io.twosource.alert.delivery.NextStep.Again;
import io.twosource.alert.delivery.NextStep.Done;
import io.twosource.alert.delivery.NextStep.GivenUp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * When a failed attempt is made again.
 *
 * @param waits before each further attempt, from the end of the one before; none comes sooner, and
 *     some up to a tenth later, so that an endpoint that was down is not hit by all at once
 * @param lease how long an attempt that has started may take to tell its outcome
 */
public record RetryPolicy(List<Duration> waits, Duration lease) {

    private static final double JITTER = 0.1;

    public RetryPolicy {
        waits = List.copyOf(waits);
    }

    public NextStep after(Attempt attempt) {
        return switch (attempt.outcome()) {
            case Outcome.Delivered _, Outcome.Gone _, Outcome.Cancelled _ -> new Done();
            case Outcome.Refused(int _, String _, Instant notBefore) -> again(attempt, notBefore);
            case Outcome.Unreachable _, Outcome.Forbidden _ -> again(attempt, null);
            case Outcome.Started() -> new Again(attempt.delivery(), leaseEnd(attempt));
            case Outcome.Postponed(Instant until, String _) -> new Again(attempt.delivery(), until);
        };
    }

    /** When an attempt is made again whose outcome never came. */
    public Instant leaseEnd(Attempt attempt) {
        return attempt.startedAt().plus(lease);
    }

    private NextStep again(Attempt attempt, @Nullable Instant notBefore) {
        Delivery delivery = attempt.delivery();
        if (delivery.attempt() > waits.size()) {
            return new GivenUp();
        }
        Instant due = attempt.endedAt().plus(wait(delivery));
        return new Again(delivery.again(), later(due, notBefore, attempt.endedAt()));
    }

    /** The same for the same attempt, whoever works it out. */
    private Duration wait(Delivery delivery) {
        Duration wait = waits.get(delivery.attempt() - 1);
        Random random = new Random(31L * delivery.id().hashCode() + delivery.attempt());
        return wait.plusMillis((long) (wait.toMillis() * JITTER * random.nextDouble()));
    }

    /** An endpoint may ask for patience, but for no more than our longest. */
    private Instant later(Instant due, @Nullable Instant notBefore, Instant endedAt) {
        if (notBefore == null || notBefore.isBefore(due)) {
            return due;
        }
        Instant latest = endedAt.plus(waits.stream().max(Duration::compareTo).orElseThrow());
        return notBefore.isBefore(latest) ? notBefore : latest.isBefore(due) ? due : latest;
    }
}
