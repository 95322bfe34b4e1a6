package io.twosource.extract.statement;

/**
 * Words of an article. While an article is read, offsets count chars, as Java does; a statement
 * that leaves the reading side counts code points, as every other language does (see {@link
 * Statement#inCodePointsOf}).
 *
 * @param part where they stand
 * @param start of the first of them in that part
 * @param end after the last
 */
public record Span(Part part, int start, int end, String text) {

    /** Where in an article a span lies. */
    public enum Part {
        TITLE,
        TEXT
    }

    public Span {
        int length = end - start;
        boolean fits = length == text.length() || length == text.codePointCount(0, text.length());
        if (start < 0 || !fits) {
            throw new IllegalArgumentException("no span: " + start + " to " + end + " of " + text);
        }
    }

    /**
     * The words from {@code start} to {@code end} of {@code whole}, which is all of {@code part}.
     */
    public static Span of(Part part, String whole, int start, int end) {
        return new Span(part, start, end, whole.substring(start, end));
    }

    /** Of a span in code points: at most so many of them, from {@code from} on. */
    Span part(int from, int most) {
        int length = end - start;
        if (from == 0 && length <= most) {
            return this;
        }
        int count = Math.min(most, length - from);
        int first = text.offsetByCodePoints(0, from);
        int last = text.offsetByCodePoints(first, count);
        return new Span(part, start + from, start + from + count, text.substring(first, last));
    }

    Span inCodePointsOf(String title, String body) {
        String whole =
                switch (part) {
                    case TITLE -> title;
                    case TEXT -> body;
                };
        int from = whole.codePointCount(0, start);
        return new Span(part, from, from + text.codePointCount(0, text.length()), text);
    }
}
