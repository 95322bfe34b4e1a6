package io.twosource.extract.claim;

import java.time.Instant;
import java.util.Optional;

/**
 * When what a notice tells went through this service, by its clock. No decision looks at it: who
 * decides again what was decided before decides the same, at another time.
 *
 * @param readAt when the statements of its article were read
 * @param decidedAt when the claim's state and the notice were decided
 */
public record NoticeTimes(Optional<Instant> readAt, Optional<Instant> decidedAt) {

    /** Of a notice that has just been decided on, or was when that was not kept. */
    public static final NoticeTimes UNKNOWN = new NoticeTimes(Optional.empty(), Optional.empty());
}
