package io.twosource.extract.reading.text;

import io.twosource.extract.statement.Span;

/**
 * One sentence of a passage.
 *
 * @param line the number of the line it stands in; lines are paragraphs in plain-text news
 * @param startsLine whether it is the first of its line
 * @param endsLine whether it is the last of its line
 */
public record Sentence(
        Passage passage, int start, int end, int line, boolean startsLine, boolean endsLine) {

    /** In plain typography. */
    public String text() {
        return passage.plain().substring(start, end);
    }

    /**
     * Where its words begin: after a quote mark that opens it and that it does not close, which
     * would only puzzle a parser.
     */
    public int wordsStart() {
        return text().startsWith("\"") && marks() == 1 && end - start > 1 ? start + 1 : start;
    }

    /** Where its words end: before a quote mark that closes what an earlier sentence opened. */
    public int wordsEnd() {
        String text = text();
        boolean closes = text.indexOf('"') >= Math.max(1, text.length() - 2) && marks() == 1;
        return closes ? start + text.indexOf('"') : end;
    }

    private long marks() {
        return text().chars().filter(c -> c == '"').count();
    }

    public Span span() {
        return passage.span(start, end);
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether it announces what the next line says: "He answered briefly:". */
    public boolean announces() {
        return endsLine && passage.plain().charAt(end - 1) == ':';
    }

    /** Whether it stands in a line that an interview marks as a question: "Q: You left in May." */
    public boolean isPutByInterviewer() {
        int line = passage.plain().lastIndexOf('\n', start) + 1;
        return passage.plain().startsWith("Q:", line) || passage.plain().startsWith("Q.", line);
    }

    public boolean asks() {
        return text().indexOf('?') >= 0;
    }
}
