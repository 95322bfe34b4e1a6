package io.twosource.alert.notice;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where in an article a span lies. */
public enum Part {
    TITLE,
    TEXT;

    /** As the API writes it: {@code title}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
