package io.twosource.alert.desk.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A time as pages have it, to be put into local words by scripts, where a browser runs them. */
public record LocalisedTime(Instant at) {

    private static final DateTimeFormatter SHORT = format("d MMM HH:mm 'UTC'");
    private static final DateTimeFormatter DATED = format("d MMM uuuu, HH:mm 'UTC'");

    /** For {@code datetime}. */
    public String iso() {
        return at.toString();
    }

    /** Of this year: {@code 17 Apr 14:05 UTC}. */
    public String utc() {
        return SHORT.format(at);
    }

    /** Of any: {@code 17 Apr 2024, 14:05 UTC}. */
    public String dated() {
        return DATED.format(at);
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).withZone(ZoneOffset.UTC);
    }
}
