package io.twosource.extract.claim.side;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Between what a number may be meant: "about 2,000" is near 1,960.
 *
 * @param words that say so, with a blank behind them; empty if none do
 */
record Bounds(double least, double most, String words) {

    private static final double ABOUT = .1;

    /** Who writes "2,000" may have counted 1,960. */
    private static final double ROUNDED = .05;

    private static final double ROUND = 100;
    private static final int LONGEST = 3;

    static Bounds of(double value, List<Token> tokens, int start) {
        String before =
                tokens.subList(Math.max(0, start - LONGEST - 1), start).stream()
                        .filter(token -> token.isWord())
                        .map(Token::lower)
                        .collect(Collectors.joining(" ", " ", ""));
        return phrase(WordClass.AT_LEAST, before)
                .map(words -> new Bounds(value, Double.MAX_VALUE, words + " "))
                .or(() -> phrase(WordClass.AT_MOST, before).map(w -> new Bounds(0, value, w + " ")))
                .or(() -> phrase(WordClass.ABOUT, before).map(w -> near(value, ABOUT, w + " ")))
                .orElseGet(() -> near(value, isRound(value) ? ROUNDED : 0, ""));
    }

    private static Optional<String> phrase(WordClass phrases, String before) {
        return phrases.words().stream().filter(phrase -> before.endsWith(" " + phrase)).findFirst();
    }

    private static Bounds near(double value, double off, String words) {
        return new Bounds(value * (1 - off), value * (1 + off), words);
    }

    /** Of two digits and nothing but noughts. */
    private static boolean isRound(double value) {
        double digits = value;
        while (digits >= ROUND && digits % 10 == 0) {
            digits /= 10;
        }
        return value >= ROUND && digits < ROUND;
    }
}
