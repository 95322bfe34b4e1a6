package io.twosource.alert.desk.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A time as pages show it that look back, in a {@code <time>}.
 *
 * @param iso for machines
 * @param text for people: {@code 17 Apr 2024, 14:05 UTC}
 */
public record DatedTime(String iso, String text) {

    private static final DateTimeFormatter TEXT =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    public static DatedTime of(Instant time) {
        return new DatedTime(time.truncatedTo(ChronoUnit.SECONDS).toString(), TEXT.format(time));
    }
}
