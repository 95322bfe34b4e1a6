package io.twosource.alert.notice;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What one source says about one proposition. */
public enum Stance {
    ASSERTS,
    CONFIRMS,
    DENIES,
    DECLINES,
    DOUBTS,
    RETRACTS;

    /** As the API writes it: {@code asserts}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
