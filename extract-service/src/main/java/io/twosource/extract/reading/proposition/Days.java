package io.twosource.extract.reading.proposition;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days that a text speaks of, seen from the day on which it was published. */
final class Days {

    private static final String MONTH =
            "(january|february|march|april|may|june|july|august|september|october|november|december"
                    + "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?";
    private static final Pattern ISO = Pattern.compile("(?<!\\w)(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern DAY_MONTH =
            Pattern.compile(
                    "(?<!\\w)(\\d{1,2})(?:st|nd|rd|th)? (?:of )?" + MONTH + "(?:,? (\\d{4}))?\\b");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(?<!\\w)" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4}))?");
    private static final Pattern WEEKDAY =
            Pattern.compile(
                    "(?<!\\w)(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b");
    private static final Pattern NEAR =
            Pattern.compile("(?<!\\w)(yesterday|today|tonight|tomorrow)\\b");
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private Days() {}

    static List<LocalDate> in(String text, LocalDate published) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Stream.of(
                        found(ISO, lower, m -> day(m.group(1), number(m, 2), m.group(3))),
                        found(
                                DAY_MONTH,
                                lower,
                                m -> near(m.group(1), m.group(2), m.group(3), published)),
                        found(
                                MONTH_DAY,
                                lower,
                                m -> near(m.group(2), m.group(1), m.group(3), published)),
                        found(WEEKDAY, lower, m -> Optional.of(last(m.group(1), published))),
                        found(NEAR, lower, m -> Optional.of(relative(m.group(1), published))))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private interface Reading {
        Optional<LocalDate> of(Matcher matcher);
    }

    private static List<LocalDate> found(Pattern pattern, String text, Reading reading) {
        List<LocalDate> days = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            reading.of(matcher).ifPresent(days::add);
        }
        return days;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException _) {
            // "31 June" is a slip of the text: no day.
            return Optional.empty();
        }
    }

    /** Without a year, the day of that name that is nearest to the publication. */
    private static Optional<LocalDate> near(
            String day, String month, @Nullable String year, LocalDate published) {
        int number = MONTHS.indexOf(month.substring(0, 3)) + 1;
        if (year != null) {
            return day(year, number, day);
        }
        return Stream.of(-1, 0, 1)
                .map(offset -> String.valueOf(published.getYear() + offset))
                .flatMap(candidate -> day(candidate, number, day).stream())
                .min((a, b) -> Long.compare(distance(a, published), distance(b, published)));
    }

    private static long distance(LocalDate day, LocalDate published) {
        return Math.abs(ChronoUnit.DAYS.between(day, published));
    }

    private static LocalDate last(String weekday, LocalDate published) {
        DayOfWeek day = DayOfWeek.valueOf(weekday.toUpperCase(Locale.ROOT));
        return published.with(TemporalAdjusters.previousOrSame(day));
    }

    private static LocalDate relative(String word, LocalDate published) {
        return switch (word) {
            case "yesterday" -> published.minusDays(1);
            case "tomorrow" -> published.plusDays(1);
            default -> published;
        };
    }
}
