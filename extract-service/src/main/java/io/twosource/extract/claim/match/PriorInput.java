package io.twosource.extract.claim.match;

import io.twosource.extract.statement.Proposition;
import java.util.List;
import java.util.stream.Stream;

/**
 * What of a statement {@link Prior} compares: small, since the index of live claims has one for
 * each of their anchors in memory, and all that costs time done. Immutable.
 */
public final class PriorInput {

    private final Embedding embedding;
    private final Meaning meaning;
    private final Terms words;
    private final Terms contextNames;
    private final Terms contextWords;

    private PriorInput(
            Proposition proposition, Embedding embedding, Meaning meaning, Context context) {
        this.embedding = embedding;
        this.meaning = meaning;
        this.words = Terms.of(telling(Words.meaningful(Words.of(proposition.text())).stream()));
        this.contextNames = Terms.of(context.names());
        this.contextWords = Terms.of(context.words());
    }

    /**
     * A proposition of an article that is about {@code context}.
     *
     * @param meaning of the sentence that it stands in
     */
    public static PriorInput of(
            Proposition proposition, Embedding embedding, Meaning meaning, Context context) {
        return new PriorInput(proposition, embedding, meaning, context);
    }

    static List<String> telling(Stream<String> stems) {
        return stems.filter(stem -> !Words.TOLD.contains(stem)).toList();
    }

    public Embedding embedding() {
        return embedding;
    }

    Meaning meaning() {
        return meaning;
    }

    Terms words() {
        return words;
    }

    Terms contextNames() {
        return contextNames;
    }

    Terms contextWords() {
        return contextWords;
    }
}
