package io.twosource.ingest.document.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * A date that could be read.
 *
 * @param at to the millisecond
 * @param notes what had to be assumed, in words
 */
public record WrittenDate(Instant at, List<String> notes) {

    /** No form of a date is longer; what is need not be looked at. */
    private static final int LONGEST = 100;

    private static final List<Function<String, Optional<WrittenDate>>> FORMS =
            List.of(UnixTime::read, IsoDate::read, WordDate::read, NumericDate::read);

    public WrittenDate {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        notes = List.copyOf(notes);
    }

    /**
     * Reads a date: ISO 8601 and W3CDTF with their partial, week and ordinal forms, RFC 822 and
     * what is near it, asctime, Unix time, months and days in the words of many languages.
     *
     * @return empty where {@code written} is none, or names a day that there is not
     */
    public static Optional<WrittenDate> read(String written) {
        String plain = Spelling.plain(written);
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return FORMS.stream().flatMap(form -> form.apply(plain).stream()).findFirst();
        } catch (DateTimeException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    /** What is open is assumed, with a note that says so. */
    static WrittenDate of(LocalDate day, Optional<LocalTime> time, Optional<ZoneOffset> zone) {
        ZoneOffset offset = zone.orElse(ZoneOffset.UTC);
        Optional<String> timeless =
                time.isPresent()
                        ? Optional.empty()
                        : Optional.of("its date has no time: taken as midnight UTC");
        Optional<String> zoneless =
                time.isEmpty() || zone.isPresent()
                        ? Optional.empty()
                        : Optional.of("its date has no zone: taken as UTC");
        return new WrittenDate(
                day.atTime(time.orElse(LocalTime.MIDNIGHT)).toInstant(offset),
                Stream.of(timeless, zoneless).flatMap(Optional::stream).toList());
    }

    WrittenDate noting(String note) {
        return new WrittenDate(at, Stream.concat(Stream.of(note), notes.stream()).toList());
    }

    /** A group of a match that may not have taken part in it. */
    static Optional<String> part(MatchResult match, String group) {
        return Optional.ofNullable(match.group(group)).filter(some -> !some.isEmpty());
    }

    static Optional<Integer> number(MatchResult match, String group) {
        return part(match, group).map(Integer::valueOf);
    }
}
