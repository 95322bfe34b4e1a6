package io.twosource.extract.claim.match;

import io.twosource.extract.statement.Proposition;
import java.util.List;
import java.util.stream.Collectors;

/** A proposition as it is compared with others: small, and all that costs time done. Immutable. */
public final class Subject {

    private final PriorInput prior;
    private final Terms names;
    private final Terms destinations;
    private final Quantities quantities;

    private Subject(Proposition proposition, Embedding embedding, Context context) {
        this.prior = PriorInput.of(proposition, embedding, Meaning.UNKNOWN, context);
        this.names = Terms.of(names(proposition));
        this.destinations = Terms.of(Content.of(proposition).destinations());
        this.quantities = Quantities.of(proposition.numbers());
    }

    /** A proposition of which nothing is known but its own words. */
    public static Subject of(Proposition proposition, Embedding embedding) {
        return of(proposition, embedding, Context.NONE);
    }

    /** A proposition of an article that is about {@code context}. */
    public static Subject of(Proposition proposition, Embedding embedding, Context context) {
        return new Subject(proposition, embedding, context);
    }

    private static List<String> names(Proposition proposition) {
        return PriorInput.telling(
                        proposition.entities().stream()
                                .flatMap(entity -> Words.of(entity).stream())
                                .filter(Words::isName)
                                .map(Words::stem))
                .stream()
                .filter(stem -> !Words.EMPTY.contains(stem))
                .collect(Collectors.toList());
    }

    public Embedding embedding() {
        return prior.embedding();
    }

    Terms words() {
        return prior.words();
    }

    /** People, places and organisations. */
    Terms names() {
        return names;
    }

    /** Names that something goes to. */
    Terms destinations() {
        return destinations;
    }

    Quantities quantities() {
        return quantities;
    }

    Terms contextNames() {
        return prior.contextNames();
    }

    Terms contextWords() {
        return prior.contextWords();
    }

    boolean hasContext() {
        return !contextNames().isEmpty() || !contextWords().isEmpty();
    }
}
