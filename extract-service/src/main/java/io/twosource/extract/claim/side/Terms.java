package io.twosource.extract.claim.side;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Makes terms of the tokens of a sentence.
 *
 * @param negated whether all of it is
 * @param turned places of what it negates, and in which words
 */
record Terms(
        List<Token> tokens,
        Names names,
        boolean negated,
        Map<Integer, String> turned,
        Antonyms antonyms) {

    List<Term> of(Predicate<Token> wanted) {
        return tokens.stream()
                .filter(wanted)
                .filter(t -> t.isContent() || antonyms.isSmall(t.lower()))
                .filter(t -> !Negating.isNotDoing(tokens, t))
                .map(this::term)
                .toList();
    }

    private Term term(Token token) {
        return new Term(
                token.text(),
                told(token),
                Bases.of(token.lower()),
                token.index(),
                names.has(token),
                names.isGoal(tokens, token),
                !token.isContent(),
                negated || turned.containsKey(token.index()));
    }

    private String told(Token token) {
        return turned.getOrDefault(token.index(), (negated ? "not " : "") + token.text());
    }
}
