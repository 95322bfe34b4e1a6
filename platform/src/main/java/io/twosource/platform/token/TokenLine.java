package io.twosource.platform.token;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A line of a file that lists tokens.
 *
 * @param number counted from 1
 * @param text of which nothing may be told, since a token stands in it; neither blank nor a comment
 */
public record TokenLine(int number, String text) {

    static final String GUESSABLE = "has a token of less than 24 characters: it can be guessed";

    /** Those that say something: not blank ones, nor such that begin with #. */
    public static List<TokenLine> of(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(index -> new TokenLine(index + 1, lines.get(index).strip()))
                .filter(line -> !line.text.isEmpty() && !line.text.startsWith("#"))
                .toList();
    }

    /**
     * Of the token as it is written in the line.
     *
     * @throws IllegalArgumentException if it can be guessed
     */
    public TokenHash hash(String written) {
        return TokenHash.written(written).orElseThrow(() -> wrong(GUESSABLE));
    }

    /** What is wrong with the line, by its number. */
    public IllegalArgumentException wrong(String message) {
        return new IllegalArgumentException("line %d %s".formatted(number, message));
    }

    @Override
    public String toString() {
        return "line " + number;
    }
}
