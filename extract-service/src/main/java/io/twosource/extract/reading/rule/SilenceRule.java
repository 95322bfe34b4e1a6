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

    private static final Set<String> WHETHER = Set.of("if", "whether");

    /** "I wouldn't say so" is an opinion, unlike "she wouldn't say". */
    private static final Set<String> WOULD = Set.of("would", "'d");

    private final CueLexicon cues;

    SilenceRule(CueLexicon cues) {
        this.cues = cues;
    }

    @Override
    public List<Finding> find(ParsedSentence in, List<Finding> said) {
        List<Finding> found = new ArrayList<>();
        for (Word word : in.tree().words()) {
            unsaid(in, word)
                    .or(() -> silent(in, word))
                    .or(() -> unreached(in, word))
                    .ifPresent(found::add);
        }
        return found;
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
                        && !isImperative(tree, verb)
                        && !isOfThing(tree, verb)
                        && !(verb.lemma().equals("say") && hasSaidOtherwise(tree, verb))
                        && !Voice.isPassive(tree, verb);
        if (!unsaid) {
            return Optional.empty();
        }
        Unsaid about = new Unsaid(in, cues);
        Phrase cue = about.cue(verb, CuePhrase.of(tree, verb));
        Optional<Phrase> content = about.content(verb);
        return isLeftOpen(in, verb, content)
                ? Optional.of(about.declined(verb, cue, content, "silence"))
                : Optional.empty();
    }

    /** "Do not answer the door": an order is no silence. */
    private static boolean isImperative(Tree tree, Word verb) {
        return verb.tag().equals("VB")
                && Voice.speaker(tree, verb).isEmpty()
                && tree.children(verb).stream().noneMatch(w -> w.tag().matches("MD|TO"));
    }

    /**
     * A bill that "does not specify" something and a law that cannot explain it keep nothing back.
     */
    private boolean isOfThing(Tree tree, Word verb) {
        return Voice.speaker(tree, verb)
                .filter(who -> cues.is("class silent things", who.head()))
                .isPresent();
    }

    /**
     * One is silent on a matter or on a question, not on a thing ("answer the door"), and who
     * "wouldn't say 'plot'" or "can't say it any plainer" chooses words.
     */
    private boolean isLeftOpen(ParsedSentence in, Word verb, Optional<Phrase> content) {
        if (content.isEmpty()) {
            return true;
        }
        Word first = in.tree().at(content.get().start()).orElse(verb);
        boolean asks = first.tag().startsWith("W") || WHETHER.contains(first.lower());
        boolean about =
                in.tree()
                        .previous(first)
                        .filter(w -> Unsaid.ON.contains(w.lower()) || w.lower().equals("of"))
                        .isPresent();
        return verb.lemma().equals("say")
                ? asks
                        || about
                        || (content.get().head().isVerb() && !isOwn(in.tree(), verb))
                        || cues.is("class little said", content.get().head())
                : !cues.is("class other senses of " + verb.lemma(), content.get().head());
    }

    /** "he never said that", "we do not call and say": that is no silence on a matter. */
    private static boolean hasSaidOtherwise(Tree tree, Word verb) {
        return (isOwn(tree, verb)
                        && tree.children(verb).stream().anyMatch(w -> WOULD.contains(w.lower())))
                || tree.children(verb).stream().anyMatch(w -> w.lower().equals("never"))
                || tree.children(verb).stream()
                        .noneMatch(w -> w.relation().equals("neg") || w.tag().equals("MD"));
    }

    private static boolean isOwn(Tree tree, Word verb) {
        return Voice.speaker(tree, verb)
                .filter(who -> Set.of("i", "we").contains(who.head().lower()))
                .isPresent();
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
                                new Unsaid(in, cues)
                                        .declined(
                                                w,
                                                CuePhrase.across(tree, w, adjective),
                                                new Contents(in).about(adjective, Unsaid.ON),
                                                "silence"));
    }

    /** A deal that "is not reached" is another matter. */
    private static boolean isForComment(Word word) {
        return Set.of("could", "for", "immediately").contains(word.lower());
    }

    /** "could not be reached for comment". */
    private Optional<Finding> unreached(ParsedSentence in, Word verb) {
        Tree tree = in.tree();
        boolean unreached =
                verb.lemma().equals("reach")
                        && tree.children(verb).stream().anyMatch(SilenceRule::isForComment)
                        && Voice.isPassive(tree, verb)
                        && Polarity.isNegated(tree, verb);
        return tree.child(verb, "nsubjpass")
                .filter(who -> unreached && !cues.is("class other senses of reach", who))
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
}
