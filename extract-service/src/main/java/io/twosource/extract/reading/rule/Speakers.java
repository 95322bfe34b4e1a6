package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Word;
import java.util.Optional;

/** Who does what a verb says, for those who look at more than one sentence. */
public final class Speakers {

    private Speakers() {}

    public static Optional<Phrase> of(ParsedSentence in, Word verb) {
        return Voice.speaker(in.tree(), verb);
    }
}
