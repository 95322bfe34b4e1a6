package io.twosource.extract.statement;

/**
 * Words of an article.
 *
 * @param part where they stand
 * @param start first char (UTF-16, as Java counts) in that part
 * @param end the char after the last
 * @param text {@code part.substring(start, end)}, always
 */
public record Span(Part part, int start, int end, String text) {

    /** Where in an article a span lies. */
    public enum Part {
        TITLE,
        TEXT
    }

    public Span {
        if (start < 0 || end < start || text.length() != end - start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end + " of " + text);
        }
    }

    /**
     * The words from {@code start} to {@code end} of {@code whole}, which is all of {@code part}.
     */
    public static Span of(Part part, String whole, int start, int end) {
        return new Span(part, start, end, whole.substring(start, end));
    }
}
