package io.twosource.alert.desk.operation;

import io.twosource.alert.message.Cut;
import io.twosource.platform.OneLine;

/** Texts from outside, as far as lists show them: a line, and not a long one. */
final class Begin {

    private static final Cut LINE = new Cut(400);
    private static final Cut NAME = new Cut(120);

    /** Chars that are looked at; more than a line has, however much white space is in it. */
    private static final int MOST = 1_600;

    private Begin() {}

    static String of(String text) {
        return LINE.of(line(text));
    }

    static String ofName(String text) {
        return NAME.of(line(text));
    }

    private static String line(String text) {
        return OneLine.of(text.substring(0, Math.min(text.length(), MOST)));
    }
}
