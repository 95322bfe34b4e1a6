package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.statement.Stance;
import java.util.Optional;

/**
 * A stance as one sentence words it, before pronouns and pointers are resolved.
 *
 * @param speaker the words that name who takes it
 * @param content the words it is on
 * @param rule what found it
 */
public record Finding(
        ParsedSentence in,
        Optional<Phrase> speaker,
        Stance stance,
        Phrase cue,
        Optional<Phrase> content,
        String rule) {

    /** The same, said by somebody else. */
    public Finding by(Optional<Phrase> other) {
        return new Finding(in, other, stance, cue, content, rule);
    }

    /** The same as a doubt. */
    public Finding asDoubt(String because) {
        return new Finding(in, speaker, Stance.DOUBTS, cue, content, because);
    }

    /** The same as a denial of what its content negates. */
    public Finding asContradiction() {
        return new Finding(in, speaker, Stance.DENIES, cue, content, "contradiction");
    }
}
