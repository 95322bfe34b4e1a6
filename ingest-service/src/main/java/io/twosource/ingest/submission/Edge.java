package io.twosource.ingest.submission;

import java.util.Locale;

/** Where submissions come in. */
public enum Edge {
    PUSH,
    POLL,
    /** A hub that tells of a feed's items as they appear. */
    WEBSUB,
    FILE;

    /** As submissions and metrics have it: {@code push}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The other way round.
     *
     * @throws IllegalArgumentException for what is no edge
     */
    public static Edge labelled(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
