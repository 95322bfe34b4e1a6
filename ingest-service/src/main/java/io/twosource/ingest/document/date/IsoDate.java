package io.twosource.ingest.document.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** ISO 8601 and W3CDTF, and what is like them: a year, then what is smaller. */
final class IsoDate {

    private static final Pattern DATE =
            Pattern.compile(
                    "(?<y>\\d{4})(?:-?w(?<week>\\d{2})(?:-?(?<dow>[1-7]))?"
                            + "|-?(?<doy>\\d{3})(?=$|[t ])"
                            + "|(?<sep>[-/.]?)(?<mo>\\d{1,2})(?:\\k<sep>(?<d>\\d{1,2}))?)?"
                            + "(?:[t _,]+(?<h>\\d{1,2})(?::?(?<m>\\d{2})(?::?(?<s>\\d{2})(?:[.,]\\d{1,9})?)?)?"
                            + "(?: ?(?<half>[ap]m))?)?"
                            + "(?: ?(?<zone>"
                            + Zones.PATTERN
                            + "))?\\.?");

    /** The two forms without any separator that would else be read as something different. */
    private static final Pattern BARE =
            Pattern.compile(
                    "(?<y>\\d{4})(?<mo>\\d{2})(?<d>\\d{2})(?:(?<h>\\d{2})(?<m>\\d{2})(?<s>\\d{2})?)?");

    private IsoDate() {}

    static Optional<WrittenDate> read(String written) {
        Matcher bare = BARE.matcher(written);
        String separated = bare.matches() ? separated(bare) : written;
        Matcher match = DATE.matcher(separated);
        return match.matches() ? Optional.of(date(match)) : Optional.empty();
    }

    private static String separated(Matcher bare) {
        boolean timed = bare.group("h") != null;
        boolean exact = bare.group("s") != null;
        return bare.replaceAll(
                "${y}-${mo}-${d}" + (timed ? "t${h}:${m}:" + (exact ? "${s}" : "00") : ""));
    }

    private static WrittenDate date(Matcher match) {
        Optional<ClockTime> clock =
                WrittenDate.part(match, "h").isPresent()
                        ? Optional.of(ClockTime.of(match))
                        : Optional.empty();
        Optional<LocalTime> time = clock.map(ClockTime::time);
        LocalDate day = day(match).plusDays(clock.filter(ClockTime::nextDay).isPresent() ? 1 : 0);
        WrittenDate date = WrittenDate.of(day, time, clock.flatMap(ClockTime::zone));
        return dayIsOpen(match) ? date.noting("its date has no day: taken as the first one") : date;
    }

    private static boolean dayIsOpen(Matcher match) {
        return WrittenDate.part(match, "d")
                .or(() -> WrittenDate.part(match, "dow"))
                .or(() -> WrittenDate.part(match, "doy"))
                .isEmpty();
    }

    private static LocalDate day(Matcher match) {
        LocalDate year = LocalDate.of(WrittenDate.number(match, "y").orElseThrow(), 1, 1);
        return WrittenDate.number(match, "week")
                .map(week -> weekDay(year, week, WrittenDate.number(match, "dow").orElse(1)))
                .or(() -> WrittenDate.number(match, "doy").map(year::withDayOfYear))
                .orElseGet(
                        () ->
                                year.withMonth(WrittenDate.number(match, "mo").orElse(1))
                                        .withDayOfMonth(WrittenDate.number(match, "d").orElse(1)));
    }

    /** The week of 4 January is the first one. */
    private static LocalDate weekDay(LocalDate year, int week, int day) {
        LocalDate first = year.withDayOfMonth(4);
        return first.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(ChronoField.DAY_OF_WEEK, day);
    }
}
