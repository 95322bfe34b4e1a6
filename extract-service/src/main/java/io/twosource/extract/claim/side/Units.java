package io.twosource.extract.claim.side;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What numbers count. */
final class Units {

    private static final String SIGNS = "%$€£";

    private static final Map<String, String> SPELLED =
            Map.of("percent", "%", "per", "%", "dollar", "$", "euro", "€", "pound", "£");

    /** "12 people were killed" counts people and who was killed. */
    private static final int REACH = 4;

    private Units() {}

    /** As bases; none if nothing tells. */
    static Set<String> of(List<Token> tokens, int start, int end) {
        if (start > 0 && SIGNS.contains(tokens.get(start - 1).text())) {
            return Set.of(tokens.get(start - 1).text());
        }
        Set<String> units = new HashSet<>();
        List<Token> counted =
                IntStream.range(end, Math.min(tokens.size(), end + REACH))
                        .mapToObj(tokens::get)
                        .takeWhile(token -> isOfUnit(token))
                        .toList();
        for (Token token : counted) {
            units.addAll(bases(token));
        }
        return units;
    }

    private static boolean isOfUnit(Token token) {
        return !sign(token).isEmpty()
                || token.isContent()
                || WordClass.AFTER_NUMBER.has(token.lower());
    }

    private static Set<String> bases(Token token) {
        if (!sign(token).isEmpty()) {
            return Set.of(sign(token));
        }
        boolean counts = token.isContent() ? !token.isCapital() : Quantity.isOfMore(token.lower());
        return counts ? Bases.of(token.lower()) : Set.of();
    }

    private static String sign(Token token) {
        return SIGNS.contains(token.text())
                ? token.text()
                : SPELLED.getOrDefault(token.lower().replaceFirst("s$", ""), "");
    }
}
