package io.twosource.ingest.fetch;

import java.util.Locale;

/** What a URL is fetched as: decides how large it may be, and whether robots.txt is asked. */
public enum Purpose {
    FEED,
    PAGE;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
