package io.twosource.alert.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

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

    /** What follows when an attempt has failed; not before the endpoint says, if it says so. */
    public NextStep after(Attempt attempt) {
        Delivery delivery = attempt.delivery();
        if (delivery.attempt() > waits.size()) {
            return new NextStep.GivenUp();
        }
        Instant due = attempt.endedAt().plus(wait(delivery));
        return new NextStep.Again(delivery.again(), later(due, attempt));
    }

    /** When an attempt is made again whose outcome never came. */
    public Instant leaseEnd(Attempt attempt) {
        return attempt.startedAt().plus(lease);
    }

    /** An endpoint may ask for patience, but for no more than our longest. */
    public Instant bounded(Instant notBefore, Instant now) {
        Instant latest = now.plus(waits.stream().max(Duration::compareTo).orElse(Duration.ZERO));
        return notBefore.isBefore(latest) ? notBefore : latest;
    }

    /** The same for the same attempt, whoever works it out. */
    private Duration wait(Delivery delivery) {
        Duration wait = waits.get(delivery.attempt() - 1);
        Random random = new Random(31L * delivery.id().hashCode() + delivery.attempt());
        return wait.plusMillis((long) (wait.toMillis() * JITTER * random.nextDouble()));
    }

    private Instant later(Instant due, Attempt attempt) {
        if (!(attempt.outcome() instanceof Outcome.Refused(int _, String _, Instant notBefore))
                || notBefore == null) {
            return due;
        }
        Instant bounded = bounded(notBefore, attempt.endedAt());
        return bounded.isBefore(due) ? due : bounded;
    }
}
