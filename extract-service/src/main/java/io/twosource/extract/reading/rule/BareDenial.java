package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import io.twosource.extract.statement.Stance;
import java.util.Optional;
import java.util.Set;

/** "Moscow denies.": what is denied stands before. */
final class BareDenial {

    private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP");

    private BareDenial() {}

    /** Whether a verb denies, and nothing follows that could be what it denies. */
    static boolean is(Tree tree, Word verb, Optional<Phrase> speaker) {
        boolean last =
                tree.words().subList(verb.index() + 1, tree.words().size()).stream()
                        .noneMatch(w -> Character.isLetterOrDigit(w.form().charAt(0)));
        return verb.lemma().equals("deny")
                && FINITE.contains(verb.tag())
                && verb.relation().equals("root")
                && last
                && speaker.isPresent()
                && tree.words().size() <= MOST_WORDS;
    }

    private static final int MOST_WORDS = 8;

    static Optional<Finding> finding(ParsedSentence in, Word verb, Optional<Phrase> speaker) {
        Phrase cue = CuePhrase.of(in.tree(), verb);
        return Optional.of(
                new Finding(in, speaker, Stance.DENIES, cue, Optional.empty(), "bare-denial"));
    }
}
