package io.twosource.ingest.document.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates whose month is a word: RFC 822 with its two-digit years, asctime, and what people write.
 * The weekday is not looked at: where it contradicts the date, it is the weekday that is wrong.
 */
final class WordDate {

    private static final Pattern TOKEN =
            Pattern.compile("(?<word>[\\p{L}\\p{M}]{3,})|(?<number>\\d{1,4})");
    private static final Pattern ZONE_LAST =
            Pattern.compile("(?<=[ ])(" + Zones.PATTERN + ")(?= \\d{4}$|$)");

    private WordDate() {}

    static Optional<WrittenDate> read(String written) {
        Matcher time = ClockTime.PATTERN.matcher(written);
        if (!time.find()) {
            return day(written).map(day -> WrittenDate.of(day, Optional.empty(), Optional.empty()));
        }
        ClockTime clock = ClockTime.of(time.toMatchResult());
        boolean zoned = clock.zone().isPresent();
        String rest =
                written.substring(0, time.start())
                        + " "
                        + written.substring(zoned ? time.end() : bareEnd(time));
        Optional<ZoneOffset> zone = zoned ? clock.zone() : lastZone(rest);
        Optional<LocalTime> at = Optional.of(clock.time());
        return day(rest)
                .map(day -> day.plusDays(clock.nextDay() ? 1 : 0))
                .map(day -> WrittenDate.of(day, at, zone));
    }

    /** Where the time ends without what only looks like a zone. */
    private static int bareEnd(Matcher time) {
        return Math.max(time.end("m"), Math.max(time.end("s"), time.end("half")));
    }

    private static Optional<ZoneOffset> lastZone(String rest) {
        return ZONE_LAST
                .matcher(rest)
                .results()
                .map(MatchResult::group)
                .flatMap(name -> Zones.offset(name).stream())
                .findFirst();
    }

    private static Optional<LocalDate> day(String words) {
        Optional<Month> month = Optional.empty();
        List<String> numbers = new ArrayList<>();
        Matcher token = TOKEN.matcher(words);
        while (token.find()) {
            WrittenDate.part(token, "number").ifPresent(numbers::add);
            Optional<String> word = WrittenDate.part(token, "word");
            month = month.or(() -> word.flatMap(MonthNames::month));
        }
        return numbers.size() < 2 ? Optional.empty() : month.map(named -> day(named, numbers));
    }

    private static LocalDate day(Month month, List<String> numbers) {
        boolean yearFirst = numbers.get(0).length() > 2;
        String year = numbers.get(yearFirst ? 0 : 1);
        String day = numbers.get(yearFirst ? 1 : 0);
        return LocalDate.of(year(year), month, Integer.parseInt(day));
    }

    /** As RFC 5322 has it for what is obsolete. */
    static int year(String written) {
        int year = Integer.parseInt(written);
        return switch (written.length()) {
            case 1, 2 -> year < 50 ? 2000 + year : 1900 + year;
            case 3 -> 1900 + year;
            default -> year;
        };
    }
}
