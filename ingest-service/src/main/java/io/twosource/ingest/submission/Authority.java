package io.twosource.ingest.submission;

import java.util.Locale;

/** Whose articles a submission may change. */
public enum Authority {
    /** Those that its own source pushed first, and those that no pusher has. */
    OWN,
    /** All of its outlet, whoever pushed them. */
    OUTLET,
    /** All: it comes from operators, or from what they set up: feeds, hubs and files. */
    OPERATOR;

    /** As submissions have it: {@code own}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The other way round.
     *
     * @throws IllegalArgumentException for what is no authority
     */
    public static Authority labelled(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
