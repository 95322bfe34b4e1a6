package io.twosource.alert.notice;

import com.fasterxml.jackson.annotation.JsonValue;
import io.twosource.platform.problem.ReadAs;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the sources, taken together, make of a claim. */
public enum ClaimStatus {
    REPORTED,
    CONFIRMED,
    DENIED,
    DISPUTED,
    WITHDRAWN;

    /** As the API writes it: {@code reported}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty if it is none's word. */
    public static Optional<ClaimStatus> ofWord(String word) {
        return Arrays.stream(values()).filter(status -> status.word().equals(word)).findFirst();
    }

    /** Of a parameter that is one. */
    public static final class Word implements ReadAs.Reading {

        @Override
        public Optional<?> apply(String word) {
            return ofWord(word);
        }
    }
}
