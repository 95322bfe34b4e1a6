package io.twosource.alert.service;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Query parameters that several resources take. */
public final class Parameters {

    private Parameters() {}

    /** A time as RFC 3339 has it, with a zone; the problem is 400 if it is none. */
    public static Optional<Instant> time(String name, @Nullable String text) {
        try {
            return Optional.ofNullable(text)
                    .map(OffsetDateTime::parse)
                    .map(OffsetDateTime::toInstant);
        } catch (DateTimeParseException e) {
            throw Problems.badParameter(
                    name, "no time with a zone, such as 2024-04-17T14:05:00Z: " + text);
        }
    }

    /**
     * How long, as ISO 8601 has it in days and what is less; the problem is 400 if it is none, or
     * longer than so long.
     */
    public static Optional<Duration> duration(
            String name, @Nullable String text, Duration longest) {
        try {
            Optional<Duration> duration = Optional.ofNullable(text).map(Duration::parse);
            if (duration.stream().allMatch(time -> isWithin(time, longest))) {
                return duration;
            }
        } catch (DateTimeParseException e) {
            // As one that is too long.
        }
        throw Problems.badParameter(
                name,
                "must be a time such as P1D or PT12H, of at most %d days: %s"
                        .formatted(longest.toDays(), text));
    }

    private static boolean isWithin(Duration time, Duration longest) {
        return time.isPositive() && time.compareTo(longest) <= 0;
    }
}
