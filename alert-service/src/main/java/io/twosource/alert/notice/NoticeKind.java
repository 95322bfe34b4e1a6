package io.twosource.alert.notice;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What changed about a claim. */
public enum NoticeKind {
    REPORTED,
    CONFIRMED,
    DENIED,
    DECLINED,
    DISPUTED,
    REVERSED,
    WITHDRAWN;

    /** As newsrooms write it: {@code claim.confirmed}. */
    @JsonValue
    public String type() {
        return "claim." + name().toLowerCase(Locale.ROOT);
    }

    public static Optional<NoticeKind> ofType(String type) {
        return Arrays.stream(values()).filter(kind -> kind.type().equals(type)).findFirst();
    }
}
