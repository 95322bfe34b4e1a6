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

/**
 * A stance as a thing that one expresses or has: "cast doubt on …", "the mayor's denial that …".
 */
final class StanceNounRule implements Rule {

    private static final Set<String> ABOUT =
            Set.of("on", "over", "about", "of", "to", "regarding", "for", "in");

    private static final Set<String> BY = Set.of("by", "from");

    private final CueLexicon cues;

    StanceNounRule(CueLexicon cues) {
        this.cues = cues;
    }

    @Override
    public List<Finding> find(ParsedSentence in, List<Finding> said) {
        List<Finding> found = new ArrayList<>();
        for (Word noun : in.tree().words()) {
            cues.noun(noun)
                    .flatMap(
                            stance ->
                                    stance == Stance.ASSERTS
                                            ? owned(in, noun, stance)
                                                    .or(() -> raised(in, noun, stance))
                                            : expressed(in, noun, stance)
                                                    .or(() -> met(in, noun, stance))
                                                    .or(() -> owned(in, noun, stance)))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Finding> expressed(ParsedSentence in, Word noun, Stance stance) {
        Tree tree = in.tree();
        return tree.head(noun)
                .filter(verb -> noun.relation().equals("dobj") && expresses(verb))
                .filter(verb -> Polarity.of(tree, verb, cues) == Polarity.DONE)
                .filter(_ -> !Polarity.isNone(tree, noun))
                .flatMap(
                        verb ->
                                Voice.speaker(tree, verb)
                                        .map(
                                                who ->
                                                        new Finding(
                                                                in,
                                                                Optional.of(who),
                                                                stance,
                                                                Phrase.between(noun, verb, noun),
                                                                content(in, noun, verb),
                                                                "expressed")));
    }

    /** "raised the possibility that …", "voiced the fear that …". */
    private Optional<Finding> raised(ParsedSentence in, Word noun, Stance stance) {
        return clauseOf(in.tree(), noun).flatMap(_ -> expressed(in, noun, stance));
    }

    private boolean expresses(Word verb) {
        return cues.is("class expressing", verb) || cues.is("class making", verb);
    }

    /** "The claim was met with scepticism by experts". */
    private Optional<Finding> met(ParsedSentence in, Word noun, Stance stance) {
        Tree tree = in.tree();
        Optional<Word> verb =
                tree.head(noun)
                        .filter(w -> w.lower().equals("with"))
                        .flatMap(tree::head)
                        .filter(w -> Set.of("meet", "greet", "receive").contains(w.lemma()));
        Optional<Phrase> met = verb.flatMap(w -> tree.child(w, "nsubjpass")).map(tree::phrase);
        return verb.filter(_ -> met.isPresent())
                .map(
                        w ->
                                new Finding(
                                        in,
                                        by(tree, noun).or(() -> Voice.agent(tree, w)),
                                        stance,
                                        new Phrase(noun, CuePhrase.of(tree, w).start(), noun.end()),
                                        met,
                                        "met-with"));
    }

    /** "her denial that …", "a denial by the bank of …". */
    private Optional<Finding> owned(ParsedSentence in, Word noun, Stance stance) {
        Tree tree = in.tree();
        Optional<Phrase> owner =
                tree.child(noun, "poss")
                        .map(w -> SpeakerPhrase.of(tree, w))
                        .or(() -> by(tree, noun));
        Optional<Phrase> clause = clauseOf(tree, noun);
        return owner.filter(_ -> clause.isPresent())
                .map(
                        who ->
                                new Finding(
                                        in,
                                        Optional.of(who),
                                        stance,
                                        new Phrase(noun, noun.start(), noun.end()),
                                        clause,
                                        "owned"));
    }

    private static Optional<Phrase> by(Tree tree, Word noun) {
        return tree.joined(noun, BY).map(w -> SpeakerPhrase.of(tree, w));
    }

    private Optional<Phrase> content(ParsedSentence in, Word noun, Word verb) {
        Contents contents = new Contents(in);
        Extent extent = new Extent(in, cues);
        return clauseOf(in.tree(), noun)
                .or(() -> new Clauses(contents).of(verb))
                .or(() -> contents.about(noun, ABOUT))
                .or(() -> contents.about(verb, ABOUT))
                .map(content -> extent.of(content, noun));
    }

    private static Optional<Phrase> clauseOf(Tree tree, Word noun) {
        return tree.child(noun, "ccomp", "acl", "relcl", "dep")
                .filter(clause -> tree.child(clause, "mark").isPresent())
                .map(
                        clause ->
                                tree.phrase(
                                        clause,
                                        w ->
                                                w.lower().equals("that")
                                                        && w.relation().equals("mark")));
    }
}
