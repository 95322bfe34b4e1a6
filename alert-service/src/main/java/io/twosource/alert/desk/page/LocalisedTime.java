package io.twosource.alert.desk.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A time as a page has it: for people who know where they are only by their browser.
 *
 * @param iso for machines, which put it into local words
 * @param utc for people whose browser runs no scripts
 */
public record LocalisedTime(String iso, String utc) {

    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.UK).withZone(ZoneOffset.UTC);

    public static LocalisedTime of(Instant time) {
        return new LocalisedTime(time.toString(), SHOWN.format(time) + " UTC");
    }
}
