package io.twosource.alert.notice;

import java.time.Instant;
import java.util.Optional;

/**
 * When what a notice tells went through the services before this one; empty where they did not keep
 * it yet.
 *
 * @param readAt when the statements of its article were read
 * @param decidedAt when the claim's state and the notice were decided
 */
public record NoticeTimes(Optional<Instant> readAt, Optional<Instant> decidedAt) {

    public static final NoticeTimes UNKNOWN = new NoticeTimes(Optional.empty(), Optional.empty());
}
