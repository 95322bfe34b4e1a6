package io.twosource.extract.claim.side;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names in a sentence, as words in lower case. */
record Names(Set<String> words) {

    private static final Set<String> TOWARDS = Set.of("to", "into", "for", "towards", "toward");

    /** How far behind "to" a name may stand: "to the city of Gyumri". */
    private static final int REACH = 4;

    /**
     * Words of {@code entities}, and those with a capital, unless it is the first word's or all
     * have one, as in headlines.
     */
    static Names of(List<Token> tokens, List<String> entities) {
        Set<String> words = new HashSet<>();
        entities.stream()
                .flatMap(entity -> Token.of(entity).stream())
                .filter(Token::isCapital)
                .forEach(token -> words.add(token.lower()));
        if (!isHeadline(tokens)) {
            tokens.stream()
                    .filter(token -> token.index() > 0 && token.isCapital())
                    .forEach(token -> words.add(token.lower()));
        }
        return new Names(words);
    }

    private static boolean isHeadline(List<Token> tokens) {
        List<Token> contents = tokens.stream().filter(Token::isContent).toList();
        long capitals = contents.stream().filter(Token::isCapital).count();
        return contents.size() > REACH && capitals * REACH > contents.size() * (REACH - 1L);
    }

    boolean has(Token token) {
        return words.contains(token.text().toLowerCase(Locale.ROOT)) && token.isContent();
    }

    boolean isGoal(List<Token> tokens, Token token) {
        if (!has(token)) {
            return false;
        }
        List<Token> before =
                tokens.subList(Math.max(0, token.index() - REACH), token.index()).reversed();
        return before.stream()
                .takeWhile(t -> !t.isBreak() && !t.isNumber())
                .filter(t -> WordClass.PREPOSITION.has(t.lower()))
                .findFirst()
                .filter(t -> TOWARDS.contains(t.lower()))
                .filter(t -> !isOfVerb(tokens.get(t.index() + 1)))
                .isPresent();
    }

    /** "To enter Texas" goes nowhere yet. */
    private boolean isOfVerb(Token afterTo) {
        return afterTo.isContent() && !has(afterTo);
    }
}
