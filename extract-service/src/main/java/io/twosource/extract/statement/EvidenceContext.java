package io.twosource.extract.statement;

/**
 * The sentences around a statement's evidence, for people who must judge it: no rule looks at them.
 * Each is empty where there is none, or where an earlier release read the article.
 *
 * @param before the end of the sentence before
 * @param after the beginning of the sentence after
 */
public record EvidenceContext(String before, String after) {

    public static final EvidenceContext NONE = new EvidenceContext("", "");

    /** Code points of each, so that a record has a bound in bytes. */
    static final int MOST = 300;

    private static final String ELLIPSIS = "…";

    EvidenceContext withinLimits() {
        return new EvidenceContext(end(before), begin(after));
    }

    int weight() {
        return before.length() + after.length();
    }

    private static String begin(String text) {
        return text.codePointCount(0, text.length()) <= MOST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST - 1)) + ELLIPSIS;
    }

    private static String end(String text) {
        return text.codePointCount(0, text.length()) <= MOST
                ? text
                : ELLIPSIS + text.substring(text.offsetByCodePoints(text.length(), 1 - MOST));
    }
}
