package io.twosource.alert.service;

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
}
