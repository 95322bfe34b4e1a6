package io.twosource.alert.subscription;

import io.twosource.platform.problem.ReadAs;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** How far back a backfill goes, as ISO 8601 has it in days and what is less. Thread-safe. */
public final class Past implements ReadAs.Reading {

    public static final String NONE =
            "must be a time such as P1D or PT12H, of at most " + Backfills.MOST_DAYS + " days";

    @Override
    public Optional<?> apply(String text) {
        return read(text);
    }

    /** Empty where it is none, or too long. */
    public static Optional<Duration> read(String text) {
        try {
            return Optional.of(Duration.parse(text))
                    .filter(Duration::isPositive)
                    .filter(past -> past.compareTo(Backfills.LONGEST) <= 0);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
