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

/** A statement that was not made: "no comment", "no statements have been made from Baku". */
final class NothingSaidRule implements Rule {

    private static final Set<String> ABOUT =
            Set.of("on", "about", "regarding", "concerning", "of", "to");
    private static final Set<String> FROM = Set.of("from", "by");

    private final CueLexicon cues;

    NothingSaidRule(CueLexicon cues) {
        this.cues = cues;
    }

    @Override
    public List<Finding> find(ParsedSentence in, List<Finding> said) {
        List<Finding> found = new ArrayList<>();
        for (Word noun : in.tree().words()) {
            if (noun.isNoun() && cues.is("declines thing said", noun)) {
                read(in, noun).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Finding> read(ParsedSentence in, Word noun) {
        Tree tree = in.tree();
        Optional<Word> verb =
                tree.head(noun).filter(Word::isVerb).filter(w -> isGiven(tree, w, noun));
        boolean none =
                Polarity.isNone(tree, noun)
                        || verb.filter(w -> Polarity.isNegated(tree, w)).isPresent();
        if (verb.isEmpty() || !none) {
            return Optional.empty();
        }
        Optional<Phrase> content = about(in, noun, verb.get());
        Optional<Phrase> who = speaker(in, noun, verb.get());
        boolean nobody = tree.child(verb.get(), "expl").isPresent();
        return who.isPresent() || nobody
                ? Optional.of(declines(in, noun, verb.get(), who, content))
                : Optional.empty();
    }

    /** "Guns are not the answer", "they have no answers": of something else. */
    private boolean isGiven(Tree tree, Word verb, Word noun) {
        return cues.is("class making", verb)
                || (cues.is("class having", verb) && cues.is("class official words", noun))
                || (verb.lemma().equals("be") && tree.child(verb, "expl").isPresent());
    }

    private static Finding declines(
            ParsedSentence in,
            Word noun,
            Word verb,
            Optional<Phrase> who,
            Optional<Phrase> content) {
        Phrase thing = in.tree().phrase(noun);
        int start = Math.min(thing.start(), CuePhrase.of(in.tree(), verb).start());
        int end = Math.max(noun.end(), verb.end());
        Phrase cue = new Phrase(verb, start, end);
        return new Finding(in, who, Stance.DECLINES, cue, content, "nothing-said");
    }

    /** With a passive whoever it is from; otherwise the subject. */
    private static Optional<Phrase> speaker(ParsedSentence in, Word noun, Word verb) {
        Tree tree = in.tree();
        Optional<Phrase> from =
                tree.joined(verb, FROM)
                        .or(() -> tree.joined(noun, FROM))
                        .map(w -> SpeakerPhrase.of(tree, w));
        boolean nobody = tree.child(verb, "expl").isPresent();
        boolean isSubject = nobody || noun.relation().startsWith("nsubj");
        return from.or(() -> isSubject ? Optional.empty() : Voice.speaker(tree, verb));
    }

    private static Optional<Phrase> about(ParsedSentence in, Word noun, Word verb) {
        Contents contents = new Contents(in);
        return contents.about(noun, ABOUT).or(() -> contents.about(verb, Set.of("on", "about")));
    }
}
