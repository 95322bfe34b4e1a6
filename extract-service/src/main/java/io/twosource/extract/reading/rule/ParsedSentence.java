package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.text.Quotation;
import io.twosource.extract.reading.text.Sentence;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import java.util.List;
import java.util.Optional;

/** A sentence with its tree and the quotations that touch it. */
public record ParsedSentence(Sentence sentence, Tree tree, List<Quotation> quotations) {

    public ParsedSentence {
        quotations = List.copyOf(quotations);
    }

    public String text(Phrase phrase) {
        return sentence.passage().plain().substring(phrase.start(), phrase.end());
    }

    /** Whether a word is quoted, rather than written by the journalist. */
    public boolean isQuoted(Word word) {
        return quotations.stream().anyMatch(quotation -> quotation.contains(word.start()));
    }

    /** The quotation that all of the sentence lies in. */
    public Optional<Quotation> enclosingQuotation() {
        return quotations.stream().filter(q -> q.contains(sentence)).findFirst();
    }
}
