package io.twosource.ingest.document;

import io.twosource.ingest.document.date.WrittenDate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * When something was published, put right where that cannot be.
 *
 * @param notes what was put right, in words
 */
public record PublicationDate(Instant at, List<String> notes) {

    public PublicationDate {
        notes = List.copyOf(notes);
    }

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC);

    /**
     * Makes the best of a date.
     *
     * @param written in whatever form
     * @param received when we had it: it cannot have been published later
     */
    public static PublicationDate of(Optional<String> written, Instant received) {
        return written.map(date -> read(date, received))
                .orElseGet(() -> when(received, "it has no date: taken as published when it came"));
    }

    private static PublicationDate read(String written, Instant received) {
        return WrittenDate.read(written)
                .map(date -> possible(date, received))
                .orElseGet(
                        () ->
                                when(
                                        received,
                                        "its date cannot be read: taken as published when it"
                                                + " came"));
    }

    private static PublicationDate possible(WrittenDate date, Instant received) {
        String day = DAY.format(date.at());
        if (date.at().isBefore(Format.EARLIEST)) {
            return when(
                    received,
                    "its date %s lies before 1990: taken as published when it came".formatted(day));
        }
        if (date.at().isAfter(received.plus(Format.CLOCK_SKEW))) {
            return when(
                    received,
                    "its date %s lies in the future: taken as published when it came"
                            .formatted(day));
        }
        return new PublicationDate(date.at(), date.notes());
    }

    private static PublicationDate when(Instant received, String note) {
        return new PublicationDate(received, List.of(note));
    }
}
