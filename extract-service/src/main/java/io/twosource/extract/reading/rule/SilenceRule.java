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

/** Who says nothing: "declined to comment", "did not elaborate", "remained silent". */
final class SilenceRule implements Rule {

    private static final Set<String> ON = Set.of("on", "about", "regarding", "to", "over", "for");
    private static final Set<String> ABOUT =
            Set.of("on", "about", "regarding", "concerning", "over");

    private final CueLexicon cues;

    SilenceRule(CueLexicon cues) {
        this.cues = cues;
    }

    @Override
    public List<Finding> find(ParsedSentence in) {
        List<Finding> found = new ArrayList<>();
        for (Word word : in.tree().words()) {
            refusal(in, word)
                    .or(() -> unsaid(in, word))
                    .or(() -> silent(in, word))
                    .or(() -> unreached(in, word))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Finding> refusal(ParsedSentence in, Word verb) {
        Tree tree = in.tree();
        if (!verb.isVerb() || !cues.is("declines refusing", verb) || !isDone(tree, verb)) {
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
        Phrase cue = withInquiry(tree, inner, CuePhrase.across(tree, verb, inner));
        return declines(in, verb, cue, content(in, inner), "refusal");
    }

    /** "declined comment", "refused an interview". */
    private Optional<Finding> refusedThing(ParsedSentence in, Word verb) {
        return in.tree()
                .child(verb, "dobj")
                .filter(noun -> cues.is("declines thing said", noun) || isInquiry(noun))
                .filter(_ -> cues.is("class not doing", verb))
                .map(
                        noun -> {
                            Phrase cue = CuePhrase.of(in.tree(), verb);
                            Phrase whole = new Phrase(verb, cue.start(), noun.end());
                            return declines(in, verb, whole, aboutThing(in, noun), "refusal");
                        });
    }

    private boolean speaks(Tree tree, Word inner) {
        return cues.is("declines speaking", inner) || cues.verb(inner, tree).isPresent();
    }

    /** "declined to give details". */
    private boolean givesNothing(Tree tree, Word inner) {
        return cues.is("class making", inner)
                && tree.child(inner, "dobj")
                        .filter(w -> cues.is("declines thing said", w) || isInquiry(w))
                        .isPresent();
    }

    private boolean isDone(Tree tree, Word verb) {
        return Polarity.of(tree, verb, cues) == Polarity.DONE;
    }

    private Optional<Finding> unsaid(ParsedSentence in, Word verb) {
        Tree tree = in.tree();
        boolean unsaid =
                verb.isVerb()
                        && cues.is("declines speaking", verb)
                        && Polarity.of(tree, verb, cues) == Polarity.NOT_DONE
                        && !isRefused(tree, verb)
                        && !verb.tag().equals("VBG")
                        && !Voice.isPassive(tree, verb);
        Phrase cue = withInquiry(tree, verb, CuePhrase.of(tree, verb));
        return unsaid
                ? Optional.of(declines(in, verb, cue, content(in, verb), "silence"))
                : Optional.empty();
    }

    private boolean isRefused(Tree tree, Word verb) {
        return tree.head(verb).filter(w -> cues.is("declines refusing", w)).isPresent();
    }

    private Optional<Finding> silent(ParsedSentence in, Word adjective) {
        Tree tree = in.tree();
        Optional<Word> verb =
                tree.head(adjective)
                        .filter(w -> Set.of("remain", "be", "stay", "keep").contains(w.lemma()))
                        .filter(w -> isDone(tree, w));
        boolean silent =
                cues.is("declines silent", adjective)
                        && Set.of("acomp", "oprd", "xcomp", "attr").contains(adjective.relation());
        return verb.filter(_ -> silent)
                .map(
                        w ->
                                declines(
                                        in,
                                        w,
                                        CuePhrase.across(tree, w, adjective),
                                        new Contents(in).about(adjective, ON),
                                        "silence"));
    }

    /** "could not be reached for comment". */
    private Optional<Finding> unreached(ParsedSentence in, Word verb) {
        Tree tree = in.tree();
        boolean unreached =
                verb.lemma().equals("reach")
                        && Voice.isPassive(tree, verb)
                        && Polarity.isNegated(tree, verb);
        return tree.child(verb, "nsubjpass")
                .filter(_ -> unreached)
                .map(
                        who ->
                                new Finding(
                                        in,
                                        Optional.of(SpeakerPhrase.of(tree, who)),
                                        Stance.DECLINES,
                                        CuePhrase.of(tree, verb),
                                        Optional.empty(),
                                        "unreachable"));
    }

    /** "did not respond to a request for comment": the request is no matter to be silent on. */
    private Optional<Phrase> content(ParsedSentence in, Word verb) {
        Contents contents = new Contents(in);
        Optional<Word> inquiry = inquiry(in.tree(), verb);
        if (inquiry.isPresent()) {
            return aboutThing(in, inquiry.get());
        }
        Extent extent = new Extent(in, cues);
        return contents.clause(verb)
                .or(() -> contents.object(verb))
                .map(content -> extent.of(content, verb))
                .or(() -> contents.about(verb, ABOUT))
                .or(() -> contents.about(verb, answers(verb) ? ON : ABOUT));
    }

    private static boolean answers(Word verb) {
        return Set.of("respond", "reply", "answer", "react").contains(verb.lemma());
    }

    private static Optional<Phrase> aboutThing(ParsedSentence in, Word noun) {
        return new Contents(in).about(noun, ABOUT);
    }

    private boolean isInquiry(Word noun) {
        return cues.is("class inquiry", noun);
    }

    /** The request, question or mail that a verb is about. */
    private Optional<Word> inquiry(Tree tree, Word verb) {
        Optional<Word> to =
                tree.children(verb).stream()
                        .filter(w -> w.lower().equals("to"))
                        .flatMap(w -> tree.child(w, "pobj").stream())
                        .findFirst();
        return tree.child(verb, "dobj")
                .or(() -> to)
                .filter(w -> isInquiry(w) || cues.is("declines thing said", w));
    }

    private Phrase withInquiry(Tree tree, Word verb, Phrase cue) {
        return inquiry(tree, verb)
                .map(noun -> new Phrase(verb, cue.start(), Math.max(cue.end(), noun.end())))
                .orElse(cue);
    }

    private static Finding declines(
            ParsedSentence in, Word verb, Phrase cue, Optional<Phrase> content, String rule) {
        Optional<Phrase> speaker = Voice.speaker(in.tree(), verb);
        return new Finding(in, speaker, Stance.DECLINES, cue, content, rule);
    }
}
