package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import io.twosource.extract.statement.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A stance in passing: "unconfirmed reports suggest that …" tells that nobody confirms it, and who
 * speaks of "this false narrative" denies it.
 */
final class AttributeRule implements Rule {

    private final CueLexicon cues;

    AttributeRule(CueLexicon cues) {
        this.cues = cues;
    }

    @Override
    public List<Finding> find(ParsedSentence in, List<Finding> said) {
        List<Word> attributes =
                in.tree().words().stream()
                        .filter(w -> cues.is("class unconfirmed", w) || isFalse(w))
                        .toList();
        if (attributes.isEmpty()) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        for (Word word : attributes) {
            (isFalse(word) ? denied(in, word, said) : unconfirmed(in, word, said))
                    .ifPresent(found::add);
        }
        return found;
    }

    private boolean isFalse(Word word) {
        return cues.is("class plain falsehood", word)
                && word.tag().startsWith("JJ")
                && Character.isLowerCase(word.form().charAt(0));
    }

    private Optional<Word> noun(Tree tree, Word attribute) {
        return tree.head(attribute)
                .filter(w -> w.isNoun() && w.index() > attribute.index())
                .filter(w -> cues.is("class information", w));
    }

    /** By whom the words are. */
    private Optional<Finding> denied(ParsedSentence in, Word attribute, List<Finding> said) {
        Optional<Phrase> content =
                noun(in.tree(), attribute)
                        .filter(noun -> cues.is("class told", noun))
                        .map(noun -> new Contents(in).phrase(noun, attribute));
        return said.stream()
                .filter(f -> f.stance() == Stance.ASSERTS && content.isPresent())
                .filter(f -> f.content().filter(c -> c.contains(attribute.start())).isPresent())
                .min(Comparator.comparingInt(f -> f.content().orElseThrow().end()))
                .map(
                        f ->
                                finding(
                                        in,
                                        f.speaker(),
                                        Stance.DENIES,
                                        attribute,
                                        content,
                                        "called-false"));
    }

    /**
     * What such reports tell, or the reports themselves; "it is said, though unconfirmed, that".
     */
    private Optional<Finding> unconfirmed(ParsedSentence in, Word attribute, List<Finding> said) {
        Tree tree = in.tree();
        Optional<Word> noun = noun(tree, attribute);
        Optional<Phrase> told =
                said.stream()
                        .filter(f -> f.speaker().filter(s -> touches(s, attribute)).isPresent())
                        .findFirst()
                        .flatMap(Finding::content);
        Optional<Phrase> named = noun.map(w -> new Contents(in).phrase(w, attribute));
        return told.or(() -> named)
                .map(
                        content ->
                                finding(
                                        in,
                                        Optional.empty(),
                                        Stance.DECLINES,
                                        attribute,
                                        Optional.of(content),
                                        "unconfirmed"));
    }

    private static boolean touches(Phrase speaker, Word attribute) {
        return speaker.contains(attribute.start()) || attribute.end() + 1 == speaker.start();
    }

    private static Finding finding(
            ParsedSentence in,
            Optional<Phrase> speaker,
            Stance stance,
            Word cue,
            Optional<Phrase> content,
            String rule) {
        return new Finding(
                in, speaker, stance, new Phrase(cue, cue.start(), cue.end()), content, rule);
    }
}
