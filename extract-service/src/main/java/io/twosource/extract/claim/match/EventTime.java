package io.twosource.extract.claim.match;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * When a claim was spoken of. What was denied in 2022 is not what was confirmed in 2024, however
 * alike the words.
 *
 * @param first when its oldest article was published
 * @param days that the proposition itself names
 */
public record EventTime(Instant first, Instant last, List<LocalDate> days) {

    public EventTime {
        days = List.copyOf(days);
    }

    /** Whether both can be of one event: their articles are near, and so are the days they name. */
    public boolean near(EventTime other, Duration window) {
        return !first.isAfter(other.last.plus(window))
                && !other.first.isAfter(last.plus(window))
                && (days.isEmpty()
                        || other.days.isEmpty()
                        || days.stream().anyMatch(day -> other.names(day, window)));
    }

    private boolean names(LocalDate day, Duration window) {
        Instant start = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return days.stream()
                .map(own -> own.atStartOfDay(ZoneOffset.UTC).toInstant())
                .anyMatch(own -> Duration.between(own, start).abs().compareTo(window) <= 0);
    }
}
