package io.twosource.ingest.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
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
        for (DateTimeFormatter format :
                List.of(
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME,
                        DateTimeFormatter.RFC_1123_DATE_TIME)) {
            try {
                Instant at = OffsetDateTime.parse(written.strip(), format).toInstant();
                return new PublicationDate(at, List.of());
            } catch (DateTimeException _) {
                // The next format may fit.
            }
        }
        return when(received, "its date cannot be read: taken as published when it came");
    }

    private static PublicationDate when(Instant received, String note) {
        return new PublicationDate(received, List.of(note));
    }
}
