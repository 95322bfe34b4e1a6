package io.twosource.alert.message;

import org.jspecify.annotations.Nullable;

/** Shortens texts to a number of code points, the last of them an ellipsis. */
public record Cut(int codePoints) {

    private static final String ELLIPSIS = "…";

    public String of(String text) {
        if (text.codePointCount(0, text.length()) <= codePoints) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, codePoints - 1)) + ELLIPSIS;
    }

    @Nullable String ofNullable(@Nullable String text) {
        return text == null ? null : of(text);
    }

    /** What it leaves is the end of a text, behind the ellipsis. */
    String endOf(String text) {
        if (text.codePointCount(0, text.length()) <= codePoints) {
            return text;
        }
        return ELLIPSIS + text.substring(text.offsetByCodePoints(text.length(), 1 - codePoints));
    }

    Cut half() {
        return new Cut(codePoints / 2);
    }
}
