package io.twosource.alert.desk.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A time as pages show it, how long ago that is beside it; in UTC, which they say. */
public record Moment(Instant at, Instant now) {

    private static final DateTimeFormatter SHORT = format("d MMM HH:mm");
    private static final DateTimeFormatter FULL = format("EEE d MMM uuuu, HH:mm:ss 'UTC'");
    private static final int HOURS = 48;

    /** For templates: null where there is none. */
    public static @Nullable Moment orNull(Optional<Instant> at, Instant now) {
        return at.map(one -> new Moment(one, now)).orElse(null);
    }

    /** For {@code datetime}. */
    public String iso() {
        return at.toString();
    }

    /** {@code 17 Apr 14:05}. */
    public String text() {
        return SHORT.format(at);
    }

    /** {@code Wed 17 Apr 2024, 14:05:07 UTC}. */
    public String full() {
        return FULL.format(at);
    }

    /** {@code 3 min ago}, {@code in 3 min}. */
    public String relative() {
        Duration apart = Duration.between(at, now);
        return apart.isNegative() ? "in " + length(apart.negated()) : length(apart) + " ago";
    }

    private static String length(Duration time) {
        if (time.toMinutes() < 1) {
            return time.toSeconds() + " s";
        }
        if (time.toHours() < 1) {
            return time.toMinutes() + " min";
        }
        return time.toHours() < HOURS ? time.toHours() + " h" : time.toDays() + " days";
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).withZone(ZoneOffset.UTC);
    }
}
