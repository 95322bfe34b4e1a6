package io.twosource.extract.reading.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a passage quotes. Quote marks in the wild are unbalanced and of mixed kinds, so each is
 * judged by its shape and, where that does not tell, by the white space around it; a quotation that
 * never closes ends with its line.
 */
public final class Quotations {

    /** A quotation longer than this has lost its closing mark. */
    private static final int LONGEST = 8_000;

    private static final int MOST_LINES = 40;

    private final List<Quotation> quotations;

    private Quotations(List<Quotation> quotations) {
        this.quotations = quotations;
    }

    public static Quotations in(Passage passage) {
        List<Quotation> found = new ArrayList<>();
        int at = 0;
        while (at < passage.raw().length()) {
            if (mark(passage, at) == Mark.OPENING) {
                int end = endOf(passage, at);
                found.add(new Quotation(at, end));
                at = end;
            } else {
                at++;
            }
        }
        return new Quotations(List.copyOf(found));
    }

    private static int endOf(Passage passage, int opening) {
        int depth = 0;
        int lines = 0;
        int limit = Math.min(passage.raw().length(), opening + LONGEST);
        for (int i = opening; i < limit && lines < MOST_LINES; i++) {
            lines += passage.plain().charAt(i) == '\n' ? 1 : 0;
            Mark mark = mark(passage, i);
            if (mark == Mark.OPENING && (i == opening || !startsLine(passage, i))) {
                depth++;
            } else if (mark == Mark.CLOSING && --depth == 0) {
                return i + 1;
            }
        }
        int line = passage.plain().indexOf('\n', opening);
        return line < 0 ? passage.raw().length() : line;
    }

    private enum Mark {
        OPENING,
        CLOSING,
        NONE
    }

    private static Mark mark(Passage passage, int at) {
        return passage.plain().charAt(at) != '"'
                ? Mark.NONE
                : switch (passage.raw().charAt(at)) {
                    case '\u201C', '\u201E', '\u00AB' ->
                            endsWord(passage.plain(), at) ? Mark.CLOSING : Mark.OPENING;
                    case '\u201D', '\u00BB' ->
                            beginsWord(passage.plain(), at) ? Mark.OPENING : Mark.CLOSING;
                    default -> beginsWord(passage.plain(), at) ? Mark.OPENING : Mark.CLOSING;
                };
    }

    private static boolean beginsWord(String plain, int at) {
        boolean before = at == 0 || "( [-\n".indexOf(plain.charAt(at - 1)) >= 0;
        return before && at + 1 < plain.length() && !Character.isWhitespace(plain.charAt(at + 1));
    }

    /** An opening mark that follows a word and that no word follows was meant to close. */
    private static boolean endsWord(String plain, int at) {
        boolean before = at > 0 && !Character.isWhitespace(plain.charAt(at - 1));
        return before && (at + 1 == plain.length() || Character.isWhitespace(plain.charAt(at + 1)));
    }

    /** A mark that opens a paragraph inside a quotation only says that the quotation goes on. */
    private static boolean startsLine(Passage passage, int at) {
        int before = at - 1;
        while (before >= 0 && passage.plain().charAt(before) == ' ') {
            before--;
        }
        return before < 0 || passage.plain().charAt(before) == '\n';
    }

    public List<Quotation> all() {
        return quotations;
    }

    /** The quotations that a sentence holds, begins, ends or lies in. */
    public List<Quotation> of(Sentence sentence) {
        int first = firstEndingAfter(sentence.start());
        int next = first;
        while (next < quotations.size() && quotations.get(next).overlaps(sentence)) {
            next++;
        }
        return quotations.subList(first, next);
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
