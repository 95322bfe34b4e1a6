package io.twosource.extract.claim.stance;

import io.twosource.extract.claim.match.Content;
import io.twosource.extract.claim.match.Embedding;
import io.twosource.extract.statement.Stance;
import java.util.Set;

/**
 * A headline or a sentence.
 *
 * @param text in lower case and plain typography
 * @param embedding what it means
 * @param content what it is about
 * @param stances that somebody takes in it
 */
record Utterance(
        String text, Embedding embedding, Content content, Set<Stance> stances, Marks marks) {

    Utterance {
        stances = Set.copyOf(stances);
    }

    /** Every word that means something, as stems. */
    Set<String> stems() {
        return content.words();
    }

    /** How much of the other's words it has, from 0 to 1. */
    double covers(Utterance other) {
        long shared = other.stems().stream().filter(stems()::contains).count();
        return other.stems().isEmpty() ? 0 : (double) shared / other.stems().size();
    }

    double cosine(Utterance other) {
        return embedding.cosine(other.embedding());
    }

    /** Whether somebody takes this stance in it. */
    boolean takes(Stance stance) {
        return stances.contains(stance);
    }

    /** Whether it has one of these that the other has not. */
    boolean adds(Phrases phrases, Utterance other) {
        return phrases.in(text).stream()
                .anyMatch(found -> !other.stems().containsAll(Stems.of(found.group())));
    }
}
