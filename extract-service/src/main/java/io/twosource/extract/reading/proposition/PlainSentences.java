package io.twosource.extract.reading.proposition;

import io.twosource.extract.reading.rule.ParsedSentence;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Word;
import io.twosource.extract.statement.Proposition;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Sentences taken as they stand, as if nobody in particular said them: a headline is one. */
public final class PlainSentences {

    private final Wording wording;

    public PlainSentences(LocalDate published) {
        this.wording = new Wording(published);
    }

    /**
     * What the sentences state together.
     *
     * @param text all of them
     */
    public Proposition proposition(String text, List<ParsedSentence> sentences) {
        List<Proposition> parts = sentences.stream().flatMap(in -> part(in).stream()).toList();
        return new Proposition(
                text.strip(),
                parts.stream().findFirst().filter(Proposition::negated).isPresent(),
                all(parts, Proposition::entities),
                all(parts, Proposition::numbers),
                all(parts, Proposition::dates));
    }

    private Optional<Proposition> part(ParsedSentence in) {
        List<Word> words = in.tree().words();
        return words.stream()
                .filter(word -> word.relation().equals("root"))
                .findFirst()
                .map(root -> Phrase.between(root, words.getFirst(), words.getLast()))
                .map(whole -> wording.of(in, whole));
    }

    private static <T> List<T> all(List<Proposition> parts, Function<Proposition, List<T>> of) {
        return parts.stream().map(of).flatMap(Collection::stream).distinct().toList();
    }
}
