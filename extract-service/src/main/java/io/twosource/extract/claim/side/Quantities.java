package io.twosource.extract.claim.side;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The quantities that a sentence names; days, years, times and ranks are none.
 *
 * @param all in order
 * @param places of the numbers
 */
record Quantities(List<Quantity> all, Set<Integer> places) {

    boolean covers(Token token) {
        return places.contains(token.index());
    }

    private static final double ROUGHLY = .1;
    private static final double ROUNDED = .05;
    private static final double ROUND_FROM = 100;

    private static final Map<String, Double> WORDS =
            Map.ofEntries(
                    Map.entry("one", 1.),
                    Map.entry("two", 2.),
                    Map.entry("three", 3.),
                    Map.entry("four", 4.),
                    Map.entry("five", 5.),
                    Map.entry("six", 6.),
                    Map.entry("seven", 7.),
                    Map.entry("eight", 8.),
                    Map.entry("nine", 9.),
                    Map.entry("ten", 10.),
                    Map.entry("eleven", 11.),
                    Map.entry("twelve", 12.),
                    Map.entry("thirteen", 13.),
                    Map.entry("fourteen", 14.),
                    Map.entry("fifteen", 15.),
                    Map.entry("sixteen", 16.),
                    Map.entry("seventeen", 17.),
                    Map.entry("eighteen", 18.),
                    Map.entry("nineteen", 19.),
                    Map.entry("twenty", 20.),
                    Map.entry("thirty", 30.),
                    Map.entry("forty", 40.),
                    Map.entry("fifty", 50.),
                    Map.entry("sixty", 60.),
                    Map.entry("seventy", 70.),
                    Map.entry("eighty", 80.),
                    Map.entry("ninety", 90.));
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
                    "trillion",
                    1e12,
                    "m",
                    1e6,
                    "bn",
                    1e9);
    private static final Map<String, String> SIGNS =
            Map.of("percent", "%", "per", "%", "dollar", "$", "euro", "€", "pound", "£");
    private static final Set<String> MONTHS =
            Set.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern AT_LEAST =
            Pattern.compile(
                    ".*\\b(?:at least|more than|over|above|exceeding|no fewer than|no less than"
                            + "|not less than|minimum of) $");
    private static final Pattern AT_MOST =
            Pattern.compile(
                    ".*\\b(?:up to|as many as|at most|no more than|not more than|less than"
                            + "|fewer than|under|below|maximum of) $");
    private static final Pattern NEARLY = Pattern.compile(".*\\b(?:nearly|almost|close to) $");
    private static final Pattern ABOUT =
            Pattern.compile(
                    ".*\\b(?:about|around|some|roughly|approximately|circa|an estimated"
                            + "|estimated) $");

    /** "12 people were killed" counts people and killed. */
    private static final Set<String> BEING =
            Set.of(
                    "are", "is", "was", "were", "be", "been", "being", "have", "has", "had", "got",
                    "of", "more", "other", "another");

    private static final Set<String> CLOCK = Set.of("p", "a", "am", "pm", "gmt");

    private static final int REACH = 3;

    static Quantities of(List<Token> tokens) {
        List<Quantity> all = new ArrayList<>();
        Set<Integer> places = new TreeSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            int end = end(tokens, i);
            if (end > i) {
                IntStream.range(i, end).forEach(places::add);
                if (!isDate(tokens, i, end)) {
                    all.add(quantity(tokens, i, end));
                }
                i = end - 1;
            }
        }
        return new Quantities(all, places);
    }

    /** Behind the number that starts at a place; the place itself where none does. */
    private static int end(List<Token> tokens, int start) {
        int end = start;
        while (end < tokens.size()
                && (isDigit(tokens.get(end), end > start) || isScale(tokens, end, start))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(Token token, boolean further) {
        return WORDS.containsKey(token.lower()) || (token.isNumber() && !further);
    }

    private static boolean isScale(List<Token> tokens, int at, int start) {
        return at > start && SCALES.containsKey(tokens.get(at).lower());
    }

    private static double value(List<Token> number) {
        double sum = 0;
        double part = 0;
        for (Token token : number) {
            Double scale = SCALES.get(token.lower());
            if (scale == null) {
                part += token.isNumber() ? parsed(token) : WORDS.getOrDefault(token.lower(), 0.);
            } else if (scale > 100) {
                sum += part * scale;
                part = 0;
            } else {
                part *= scale;
            }
        }
        return sum + part;
    }

    private static double parsed(Token token) {
        String plain = token.text().replace(",", "").replaceAll("[:].*", "");
        try {
            return Double.parseDouble(plain);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static boolean isDate(List<Token> tokens, int start, int end) {
        String before = start > 0 ? tokens.get(start - 1).lower() : "";
        String after = end < tokens.size() ? tokens.get(end).lower() : "";
        String text = tokens.get(start).text();
        return MONTHS.contains(before)
                || MONTHS.contains(after)
                || text.contains(":")
                || CLOCK.contains(after)
                || (start > 1 && tokens.get(start - 2).lower().equals("no"))
                || (YEAR.matcher(text).matches() && end == start + 1);
    }

    private static Quantity quantity(List<Token> tokens, int start, int end) {
        double value = value(tokens.subList(start, end));
        String before =
                String.join(
                                " ",
                                tokens.subList(Math.max(0, start - 4), start).stream()
                                        .filter(t -> !"$€£".contains(t.text()))
                                        .map(Token::lower)
                                        .toList())
                        + " ";
        String written =
                String.join(" ", tokens.subList(start, end).stream().map(Token::text).toList());
        Set<String> units = units(tokens, start, end);
        if (AT_LEAST.matcher(before).matches()) {
            return new Quantity(value, Double.MAX_VALUE, written, units);
        }
        if (AT_MOST.matcher(before).matches()) {
            return new Quantity(0, value, written, units);
        }
        double off =
                ABOUT.matcher(before).matches() || NEARLY.matcher(before).matches()
                        ? ROUGHLY
                        : isRound(value) ? ROUNDED : 0;
        return new Quantity(value * (1 - off), value * (1 + off), written, units);
    }

    private static boolean isRound(double value) {
        double digits = value;
        while (digits >= ROUND_FROM && digits % 10 == 0) {
            digits /= 10;
        }
        return value >= ROUND_FROM && digits < ROUND_FROM;
    }

    private static Set<String> units(List<Token> tokens, int start, int end) {
        Set<String> units = new HashSet<>();
        if (start > 0 && "$€£".contains(tokens.get(start - 1).text())) {
            units.add(tokens.get(start - 1).text());
            return units;
        }
        for (int i = end; i < Math.min(tokens.size(), end + REACH + 1); i++) {
            Token token = tokens.get(i);
            String sign = SIGNS.getOrDefault(token.lower().replaceAll("s$", ""), token.text());
            if ("%$€£".contains(sign)) {
                return Set.of(sign);
            }
            if (!token.isContent() && !BEING.contains(token.lower())) {
                break;
            }
            if (!BEING.contains(token.lower()) && !token.isCapital()) {
                units.addAll(Bases.of(token.lower()));
            }
        }
        return units;
    }
}
