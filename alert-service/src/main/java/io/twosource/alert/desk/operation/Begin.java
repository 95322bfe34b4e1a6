package io.twosource.alert.desk.operation;

import io.twosource.platform.OneLine;

/** Texts from outside, as far as lists show them: a line, and not a long one. */
final class Begin {

    private static final int LONG = 400;
    private static final int SHORT = 120;

    private Begin() {}

    static String of(String text) {
        return of(text, LONG);
    }

    static String ofName(String text) {
        return of(text, SHORT);
    }

    private static String of(String text, int most) {
        String line = OneLine.of(text.substring(0, Math.min(text.length(), 4 * LONG)));
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most)) + "…";
    }
}
