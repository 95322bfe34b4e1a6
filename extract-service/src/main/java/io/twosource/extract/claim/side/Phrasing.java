package io.twosource.extract.claim.side;

import io.twosource.extract.statement.Proposition;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a proposition puts what it says.
 *
 * @param terms its words that mean something, and small ones that may, in order
 * @param excluded words that it names to say that they are not meant
 * @param moods of what is to come, may be, or ought to be; none of what is
 * @param inPart whether it only denies that something is wholly so
 * @param passive whether it names somebody by whom something is done
 */
record Phrasing(
        List<Term> terms,
        List<Term> excluded,
        List<Quantity> quantities,
        Set<WordClass> moods,
        boolean inPart,
        boolean passive) {

    private static final Set<WordClass> MOODS =
            EnumSet.of(WordClass.FUTURE, WordClass.POSSIBLE, WordClass.DUTY);

    static Phrasing of(Proposition proposition, Antonyms antonyms) {
        List<Token> tokens = Token.of(proposition.text());
        Exclusion exclusion = Exclusion.of(tokens);
        Negating negating = Negating.of(tokens, exclusion.places());
        Quantities quantities = Quantities.of(tokens);
        Terms terms =
                new Terms(
                        tokens,
                        Names.of(tokens, proposition.entities()),
                        isNegatedUnseen(proposition, exclusion, negating),
                        negating.turned(),
                        antonyms);
        return new Phrasing(
                terms.of(t -> !quantities.covers(t) && !exclusion.covers(t)),
                terms.of(t -> !quantities.covers(t) && exclusion.covers(t)),
                quantities.all(),
                moods(tokens),
                negating.inPart(),
                tokens.stream().anyMatch(t -> t.lower().equals("by")));
    }

    /** Some propositions are told to be negated, and have no word for it. */
    private static boolean isNegatedUnseen(
            Proposition proposition, Exclusion exclusion, Negating negating) {
        return proposition.negated() && exclusion.places().isEmpty() && negating.turned().isEmpty();
    }

    private static Set<WordClass> moods(List<Token> tokens) {
        Set<WordClass> moods = EnumSet.noneOf(WordClass.class);
        for (Token token : tokens) {
            Set<String> bases = Bases.of(token.lower());
            MOODS.stream().filter(mood -> mood.hasAny(bases)).forEach(moods::add);
        }
        return moods;
    }

    /** Terms that are no small words. */
    List<Term> contents() {
        return terms.stream().filter(t -> !t.small()).toList();
    }

    Optional<Term> after(Term term) {
        return contents().stream().filter(t -> t.index() > term.index()).findFirst();
    }

    Optional<Term> before(Term term) {
        return contents().stream().filter(t -> t.index() < term.index()).reduce((_, last) -> last);
    }

    boolean negates() {
        return terms.stream().anyMatch(Term::negated);
    }
}
