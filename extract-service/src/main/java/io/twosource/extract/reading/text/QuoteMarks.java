package io.twosource.extract.reading.text;

/**
 * Makes one mark of the other ways to write a quotation: two apostrophes, and the single marks of
 * British papers. A line that quotes with double marks keeps its single ones, which quote inside.
 */
final class QuoteMarks {

    private static final String BEFORE_OPENING = " (\n[-";
    private static final String BEFORE_CLOSING = ",.?!";

    private final char[] chars;

    private QuoteMarks(char[] chars) {
        this.chars = chars;
    }

    /** Changes plain text in place; every char keeps its place. */
    static void unify(char[] chars) {
        QuoteMarks marks = new QuoteMarks(chars);
        marks.doubled();
        marks.singled();
    }

    /** {@code ''So it is,'' he said}: the one apostrophe becomes a mark, the other a blank. */
    private void doubled() {
        for (int i = 0; i + 1 < chars.length; i++) {
            if (isApostrophe(i) && isApostrophe(i + 1)) {
                boolean opens = opensAt(i, i + 2);
                chars[i] = opens ? ' ' : '"';
                chars[i + 1] = opens ? '"' : ' ';
                i++;
            }
        }
    }

    private boolean isApostrophe(int at) {
        return chars[at] == '\'' || chars[at] == '`';
    }

    private void singled() {
        int start = 0;
        for (int i = 0; i <= chars.length; i++) {
            if (i == chars.length || chars[i] == '\n') {
                singled(start, i);
                start = i + 1;
            }
        }
    }

    private void singled(int from, int to) {
        for (int i = from; i < to; i++) {
            if (chars[i] == '"') {
                return;
            }
        }
        int opening = -1;
        for (int i = from; i < to; i++) {
            if (chars[i] == '\'' && opening < 0 && opensAt(i, i + 1)) {
                opening = i;
            } else if (chars[i] == '\'' && opening >= 0 && closesAt(i)) {
                chars[opening] = '"';
                chars[i] = '"';
                opening = -1;
            }
        }
    }

    private boolean opensAt(int mark, int next) {
        return (mark == 0 || BEFORE_OPENING.indexOf(chars[mark - 1]) >= 0)
                && next < chars.length
                && Character.isLetterOrDigit(chars[next]);
    }

    /** Speech ends in a mark of its own, which tells it from an apostrophe. */
    private boolean closesAt(int mark) {
        return BEFORE_CLOSING.indexOf(chars[mark - 1]) >= 0
                && (mark + 1 == chars.length || !Character.isLetterOrDigit(chars[mark + 1]));
    }
}
