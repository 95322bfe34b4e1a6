package io.twosource.extract.reading.text;

import io.twosource.extract.statement.Span;

/**
 * An article's title or its text, as published and in plain typography.
 *
 * @param raw to the letter: what spans quote
 * @param plain the same length: what is parsed
 */
public record Passage(Span.Part part, String raw, String plain) {

    public static Passage of(Span.Part part, String raw) {
        return new Passage(part, raw, Typography.plain(raw));
    }

    public Span span(int start, int end) {
        return Span.of(part, raw, start, end);
    }
}
