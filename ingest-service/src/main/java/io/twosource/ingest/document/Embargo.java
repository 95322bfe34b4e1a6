package io.twosource.ingest.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** What a publisher wants held back for a while. */
public final class Embargo {

    private Embargo() {}

    /** Whether it has not ended; one whose end cannot be read holds nothing back. */
    public static boolean isOn(String until, Instant now) {
        try {
            return OffsetDateTime.parse(until.strip()).toInstant().isAfter(now);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
