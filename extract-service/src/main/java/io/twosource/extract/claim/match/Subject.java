package io.twosource.extract.claim.match;

import io.twosource.extract.statement.Proposition;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A proposition as it is compared with others: small, and all that costs time done. Immutable. */
public final class Subject {

    private final Embedding embedding;
    private final Terms words;
    private final Terms names;
    private final Terms destinations;
    private final Quantities quantities;
    private final Terms contextNames;
    private final Terms contextWords;

    private Subject(Proposition proposition, Embedding embedding, Context context) {
        Content content = Content.of(proposition);
        this.embedding = embedding;
        this.words = Terms.of(telling(content.words().stream()));
        this.names = Terms.of(names(proposition));
        this.destinations = Terms.of(content.destinations());
        this.quantities = Quantities.of(proposition.numbers());
        this.contextNames = Terms.of(context.names());
        this.contextWords = Terms.of(context.words());
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
        return telling(
                        proposition.entities().stream()
                                .flatMap(entity -> Words.of(entity).stream())
                                .filter(Words::isName)
                                .map(Words::stem))
                .stream()
                .filter(stem -> !Words.EMPTY.contains(stem))
                .collect(Collectors.toList());
    }

    private static List<String> telling(Stream<String> stems) {
        return stems.filter(stem -> !Words.TOLD.contains(stem)).toList();
    }

    public Embedding embedding() {
        return embedding;
    }

    Terms words() {
        return words;
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
        return contextNames;
    }

    Terms contextWords() {
        return contextWords;
    }

    boolean hasContext() {
        return !contextNames.isEmpty() || !contextWords.isEmpty();
    }
}
