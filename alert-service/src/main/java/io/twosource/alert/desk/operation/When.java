package io.twosource.alert.desk.operation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An instant as pages show it.
 *
 * @param words how long ago, or in how long
 */
record When(Instant at, String words) {

    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss 'UTC'", Locale.UK)
                    .withZone(ZoneOffset.UTC);

    static When of(Instant at, Instant now) {
        Duration ago = Duration.between(at, now);
        String length = length(ago.abs());
        if (length.isEmpty()) {
            return new When(at, "now");
        }
        return new When(at, ago.isNegative() ? "in " + length : length + " ago");
    }

    static @Nullable When orNull(Optional<Instant> at, Instant now) {
        return at.map(one -> of(one, now)).orElse(null);
    }

    /** As machines read it. */
    public String iso() {
        return at.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    public String full() {
        return FULL.format(at);
    }

    private static String length(Duration time) {
        if (time.toDays() > 1) {
            return time.toDays() + " days";
        }
        if (time.toHours() > 1) {
            return time.toHours() + " h";
        }
        if (time.toMinutes() > 0) {
            return time.toMinutes() + " min";
        }
        return time.toSeconds() > 0 ? time.toSeconds() + " s" : "";
    }
}
