package io.twosource.ingest.document.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Day, month and year in numbers; which of the first two is which, only the numbers tell. */
final class NumericDate {

    private static final Pattern DATE =
            Pattern.compile("(\\d{1,2})([-/.]) ?(\\d{1,2})\\2 ?(\\d{4}|\\d{2})(?!\\d)");

    private NumericDate() {}

    static Optional<WrittenDate> read(String written) {
        Matcher match = DATE.matcher(written);
        return match.find() ? Optional.of(date(written, match)) : Optional.empty();
    }

    private static WrittenDate date(String written, Matcher match) {
        int first = Integer.parseInt(match.group(1));
        int second = Integer.parseInt(match.group(3));
        int year = WordDate.year(match.group(4));
        LocalDate day =
                second > 12 ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first);
        WrittenDate date = at(day, ClockTime.PATTERN.matcher(written));
        boolean open = first <= 12 && second <= 12 && first != second;
        return open && match.group(2).equals("/")
                ? date.noting("its date can be read in two ways: taken as the day before the month")
                : date;
    }

    private static WrittenDate at(LocalDate day, Matcher time) {
        if (!time.find()) {
            return WrittenDate.of(day, Optional.empty(), Optional.empty());
        }
        ClockTime clock = ClockTime.of(time.toMatchResult());
        Optional<LocalTime> at = Optional.of(clock.time());
        return WrittenDate.of(day.plusDays(clock.nextDay() ? 1 : 0), at, clock.zone());
    }
}
