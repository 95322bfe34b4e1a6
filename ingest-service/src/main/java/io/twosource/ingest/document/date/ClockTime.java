package io.twosource.ingest.document.date;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A time of day, and what follows it.
 *
 * @param nextDay it was midnight at the day's end, written 24:00
 */
record ClockTime(LocalTime time, boolean nextDay, Optional<ZoneOffset> zone) {

    /** Where a time begins in a date of words; groups h, m, s, half and zone. */
    static final Pattern PATTERN =
            Pattern.compile(
                    "(?<![\\d:])(?<h>\\d{1,2}):(?<m>\\d{2})(?::(?<s>\\d{2})(?:[.,]\\d{1,9})?)?"
                            + "(?: ?(?<half>[ap]m)\\b)?"
                            + "(?: ?(?<zone>"
                            + Zones.PATTERN
                            + "))?");

    static ClockTime of(MatchResult match) {
        int hour = hour(match);
        int minute = WrittenDate.number(match, "m").orElse(0);
        int second = Math.min(WrittenDate.number(match, "s").orElse(0), 59);
        return of(hour, minute, second, WrittenDate.part(match, "zone").flatMap(Zones::offset));
    }

    /** Leap seconds are the caller's to cut: no clock here has them. */
    static ClockTime of(int hour, int minute, int second, Optional<ZoneOffset> zone) {
        boolean nextDay = hour == 24 && minute == 0 && second == 0;
        return new ClockTime(LocalTime.of(nextDay ? 0 : hour, minute, second), nextDay, zone);
    }

    private static int hour(MatchResult match) {
        int hour = WrittenDate.number(match, "h").orElse(0);
        return WrittenDate.part(match, "half")
                .map(half -> half.equals("pm") ? hour % 12 + 12 : hour <= 12 ? hour % 12 : hour)
                .orElse(hour);
    }
}
