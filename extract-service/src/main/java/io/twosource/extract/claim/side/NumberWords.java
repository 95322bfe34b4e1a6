package io.twosource.extract.claim.side;

import java.util.List;
import java.util.Map;

/** Numbers in figures and in words. */
final class NumberWords {

    private static final List<String> ONES =
            List.of(
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen");

    private static final List<String> TENS =
            List.of(
                    "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
                    "ninety");

    private static final Map<String, Double> SCALES =
            Map.of(
                    "dozen",
                    12.,
                    "hundred",
                    1e2,
                    "thousand",
                    1e3,
                    "million",
                    1e6,
                    "billion",
                    1e9,
                    "bn",
                    1e9,
                    "trillion",
                    1e12);

    private static final double HUNDRED = 100;

    private NumberWords() {}

    /** Behind the number that starts at a place; the place itself where none does. */
    static int end(List<Token> tokens, int start) {
        int end = start;
        while (end < tokens.size() && belongs(tokens, end, start)) {
            end++;
        }
        return end;
    }

    private static boolean belongs(List<Token> tokens, int at, int start) {
        Token token = tokens.get(at);
        if (SCALES.containsKey(token.lower())) {
            return at > start || (start > 0 && tokens.get(start - 1).lower().equals("a"));
        }
        return isWord(token) || (token.isNumber() && at == start);
    }

    private static boolean isWord(Token token) {
        return ONES.contains(token.lower()) || TENS.contains(token.lower());
    }

    /** What tokens that make up a number amount to: "two hundred", "3.5 million". */
    static double value(List<Token> number) {
        double sum = 0;
        double part = 0;
        for (Token token : number) {
            double scale = SCALES.getOrDefault(token.lower(), 0.);
            if (scale == 0) {
                part += digit(token);
            } else if (scale > HUNDRED) {
                sum += Math.max(1, part) * scale;
                part = 0;
            } else {
                part = Math.max(1, part) * scale;
            }
        }
        return sum + part;
    }

    private static double digit(Token token) {
        if (token.isNumber()) {
            return parsed(token.text());
        }
        int one = ONES.indexOf(token.lower()) + 1;
        return one > 0 ? one : 10. * (TENS.indexOf(token.lower()) + 1);
    }

    /** "1,960" and "3.5"; of what else has marks, such as a version, the first part. */
    private static double parsed(String figures) {
        String plain = figures.replace(",", "");
        int second = plain.indexOf('.', plain.indexOf('.') + 1);
        return Double.parseDouble(
                (second > 0 ? plain.substring(0, second) : plain).replaceFirst(":.*", ""));
    }
}
