package io.twosource.alert.account;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where an independent source stands towards a claim. */
public enum Stand {
    FOR,
    AGAINST,
    DECLINED,
    DOUBTS,
    TAKEN_BACK,
    NEITHER;

    /** As the API writes it: {@code taken_back}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
