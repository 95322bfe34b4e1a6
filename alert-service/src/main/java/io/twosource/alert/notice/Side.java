package io.twosource.alert.notice;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a statement stands towards its claim. */
public enum Side {
    FOR,
    AGAINST,
    NEITHER;

    /** As the API writes it: {@code for}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
