package io.twosource.alert.log;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One try at a delivery.
 *
 * @param number of the attempt by schedule; probes of a paused endpoint repeat one
 * @param outcome {@code delivered}, {@code refused} and so on
 * @param status of HTTP; null where there was no answer
 * @param detail the first 1 kB of the answer, or what went wrong
 */
public record LoggedAttempt(
        int number,
        String outcome,
        Instant startedAt,
        Duration took,
        @Nullable Integer status,
        String detail) {}
