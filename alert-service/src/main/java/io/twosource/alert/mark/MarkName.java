package io.twosource.alert.mark;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a claim can be marked as, once. */
public enum MarkName {
    HANDLED,
    PINNED,
    MUTED,
    NOTE;

    /** Empty if it is none. */
    public static Optional<MarkName> ofTitle(String title) {
        return Arrays.stream(values())
                .filter(mark -> mark.name().toLowerCase(Locale.ROOT).equals(title))
                .findFirst();
    }
}
