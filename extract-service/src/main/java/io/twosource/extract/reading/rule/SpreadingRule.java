package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import io.twosource.extract.statement.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Something said as a thing: "published information about …", "made a similar statement". */
final class SpreadingRule implements Rule {

    private static final Set<String> ABOUT = Set.of("about", "on", "of", "regarding");

    private final CueLexicon cues;

    SpreadingRule(CueLexicon cues) {
        this.cues = cues;
    }

    @Override
    public List<Finding> find(ParsedSentence in, List<Finding> said) {
        List<Finding> found = new ArrayList<>();
        for (Word word : in.tree().words()) {
            if (word.isVerb() && cues.is("asserts spreading", word)) {
                read(in, word).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Finding> read(ParsedSentence in, Word verb) {
        Tree tree = in.tree();
        Optional<Word> thing =
                tree.child(verb, "dobj").filter(noun -> cues.is("class information", noun));
        Optional<Phrase> speaker = Voice.speaker(tree, verb);
        boolean done = Polarity.of(tree, verb, cues) == Polarity.DONE;
        if (thing.isEmpty() || speaker.isEmpty() || !done || Voice.isPassive(tree, verb)) {
            return Optional.empty();
        }
        Word noun = thing.get();
        Contents contents = new Contents(in);
        Optional<Phrase> content =
                about(contents, noun, verb)
                        .or(() -> clauseOf(tree, noun))
                        .or(() -> pointer(in, noun));
        Phrase cue = Phrase.between(verb, verb, noun);
        return content.map(
                c -> new Finding(in, speaker, Stance.ASSERTS, cue, Optional.of(c), "spread-word"));
    }

    /** The parser may hang "about" from the noun or from the verb. */
    private static Optional<Phrase> about(Contents contents, Word noun, Word verb) {
        return contents.about(noun, ABOUT).or(() -> contents.about(verb, Set.of("about")));
    }

    private static Optional<Phrase> clauseOf(Tree tree, Word noun) {
        return tree.child(noun, "ccomp", "acl")
                .filter(clause -> tree.child(clause, "mark").isPresent())
                .map(tree::phrase);
    }

    /** "a similar statement", "the same claim" point to what was said before. */
    private static Optional<Phrase> pointer(ParsedSentence in, Word noun) {
        boolean likens =
                in.tree().children(noun).stream()
                        .anyMatch(w -> Set.of("similar", "same", "such").contains(w.lower()));
        return likens ? Optional.of(in.tree().phrase(noun)) : Optional.empty();
    }
}
