package io.twosource.alert.service;

import io.twosource.platform.problem.ReadAs;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Query parameters that several resources take. */
public final class Parameters {

    public static final String NO_TIME = "must be a time with a zone, such as 2024-04-17T14:05:00Z";

    private Parameters() {}

    /** Of a parameter that is one. */
    public static final class Time implements ReadAs.Reading {

        @Override
        public Optional<?> apply(String text) {
            return read(text);
        }
    }

    private static Optional<Instant> read(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A time as RFC 3339 has it, with a zone; the problem is 400 if it is none. */
    public static Optional<Instant> time(String name, @Nullable String text) {
        return Optional.ofNullable(text)
                .map(given -> read(given).orElseThrow(() -> Problems.badParameter(name, NO_TIME)));
    }
}
