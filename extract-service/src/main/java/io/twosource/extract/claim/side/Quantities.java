package io.twosource.extract.claim.side;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The quantities that a sentence names; days, years, times and ranks are none.
 *
 * @param all in order
 * @param places of the numbers, whatever they are
 */
record Quantities(List<Quantity> all, Set<Integer> places) {

    private static final Set<String> TO = Set.of("to", "and", "or");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    static Quantities of(List<Token> tokens) {
        List<Quantity> all = new ArrayList<>();
        Set<Integer> places = new TreeSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            int end = NumberWords.end(tokens, i);
            if (end > i) {
                IntStream.range(i, end).forEach(places::add);
                if (!isDate(tokens, i, end)) {
                    add(quantity(tokens, i, end), isRange(tokens, places, i), all);
                }
                i = end - 1;
            }
        }
        return new Quantities(all, places);
    }

    /** "10 to 15 people" is one quantity. */
    private static boolean isRange(List<Token> tokens, Set<Integer> numbers, int start) {
        return numbers.contains(start - 1)
                || (numbers.contains(start - 2) && TO.contains(tokens.get(start - 1).lower()));
    }

    private static void add(Quantity quantity, boolean range, List<Quantity> all) {
        if (range && !all.isEmpty() && all.getLast().units().isEmpty()) {
            all.add(all.removeLast().upTo(quantity));
        } else {
            all.add(quantity);
        }
    }

    boolean covers(Token token) {
        return places.contains(token.index());
    }

    private static boolean isDate(List<Token> tokens, int start, int end) {
        String text = tokens.get(start).text();
        String before = start > 0 ? tokens.get(start - 1).lower() : "";
        String after = end < tokens.size() ? tokens.get(end).lower() : "";
        boolean rank = start > 1 && tokens.get(start - 2).lower().equals("no");
        return WordClass.MONTH.has(before)
                || WordClass.MONTH.has(after)
                || WordClass.CLOCK.has(after)
                || text.contains(":")
                || rank
                || (YEAR.matcher(text).matches() && end == start + 1);
    }

    private static Quantity quantity(List<Token> tokens, int start, int end) {
        List<Token> number = tokens.subList(start, end);
        Bounds bounds = Bounds.of(NumberWords.value(number), tokens, start);
        return new Quantity(
                bounds.least(),
                bounds.most(),
                number.stream()
                        .map(Token::text)
                        .collect(Collectors.joining(" ", bounds.words(), "")),
                Units.of(tokens, start, end));
    }
}
