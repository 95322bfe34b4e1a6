package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import io.twosource.extract.statement.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who will not say: "declined to comment", "refused to give details", "declined an interview". */
final class RefusalRule implements Rule {

    private final CueLexicon cues;

    RefusalRule(CueLexicon cues) {
        this.cues = cues;
    }

    @Override
    public List<Finding> find(ParsedSentence in, List<Finding> said) {
        List<Finding> found = new ArrayList<>();
        for (Word word : in.tree().words()) {
            refusal(in, word).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Finding> refusal(ParsedSentence in, Word verb) {
        Tree tree = in.tree();
        if (!verb.isVerb()
                || !cues.is("declines refusing", verb)
                || Polarity.of(tree, verb, cues) != Polarity.DONE) {
            return Optional.empty();
        }
        return tree.child(verb, "xcomp")
                .filter(inner -> speaks(tree, inner) || givesNothing(tree, inner))
                .map(inner -> refusal(in, verb, last(tree, inner)))
                .or(() -> refusedThing(in, verb));
    }

    /** "declined to confirm or deny": what is not done follows the last verb. */
    private static Word last(Tree tree, Word verb) {
        return tree.child(verb, "conj").filter(w -> w.tag().equals("VB")).orElse(verb);
    }

    private Finding refusal(ParsedSentence in, Word verb, Word inner) {
        Tree tree = in.tree();
        Unsaid unsaid = new Unsaid(in, cues);
        Phrase cue = unsaid.cue(inner, CuePhrase.across(tree, verb, inner));
        return unsaid.declined(verb, cue, unsaid.content(inner), "refusal");
    }

    /** "declined comment", "refused an interview". */
    private Optional<Finding> refusedThing(ParsedSentence in, Word verb) {
        return in.tree()
                .child(verb, "dobj")
                .filter(
                        noun ->
                                cues.is("declines thing said", noun)
                                        || noun.lemma().equals("interview"))
                .filter(_ -> cues.is("class not doing", verb))
                .map(
                        noun -> {
                            Phrase cue = CuePhrase.of(in.tree(), verb);
                            Phrase whole = new Phrase(verb, cue.start(), noun.end());
                            return new Unsaid(in, cues)
                                    .declined(
                                            verb,
                                            whole,
                                            new Contents(in).about(noun, Unsaid.ABOUT),
                                            "refusal");
                        });
    }

    /** Who "failed to argue" something leaves nothing open. */
    private boolean speaks(Tree tree, Word inner) {
        Word refusing = tree.head(inner).orElse(inner);
        if (cues.is("class owning up", inner)) {
            return false;
        }
        if (!cues.is("class not doing", refusing) || refusing.lemma().equals("fail")) {
            return cues.is("class answering", inner);
        }
        return cues.is("declines speaking", inner)
                || cues.verb(inner, tree).filter(cue -> cue.stance() != Stance.ASSERTS).isPresent();
    }

    /** "declined to give details". */
    private boolean givesNothing(Tree tree, Word inner) {
        return cues.is("class making", inner)
                && tree.child(inner, "dobj")
                        .filter(
                                w ->
                                        cues.is("declines thing said", w)
                                                || cues.is("class inquiry", w))
                        .isPresent();
    }
}
