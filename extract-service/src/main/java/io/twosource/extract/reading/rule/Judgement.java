package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import io.twosource.extract.statement.Stance;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A clause that calls something true or false: "this is not true", "it is indeed so", "the report
 * is a hoax", "the letter was fabricated", "there is no truth to the rumour".
 *
 * @param stance of whoever says the clause
 * @param cue the judging words
 * @param content what is judged
 * @param found whether it tells of a finding ("was revealed to be a hoax") rather than an opinion
 */
public record Judgement(Stance stance, Phrase cue, Phrase content, boolean found) {

    private static final Set<String> COMPLEMENTS =
            Set.of("acomp", "attr", "advmod", "oprd", "prep", "dobj", "xcomp");
    private static final Set<String> PEOPLE =
            Set.of("i", "you", "he", "she", "we", "they", "who", "there", "what", "one");
    private static final Set<String> TURNS_OUT = Set.of("turn", "prove");
    private static final Set<String> TO = Set.of("to", "in", "of", "behind");

    /** The judgement that {@code clause} makes, if it is one. */
    static Optional<Judgement> in(ParsedSentence in, Word clause, CueLexicon cues) {
        if (!clause.isVerb() || Polarity.of(in.tree(), clause, cues) == Polarity.THOUGHT_OF) {
            return Optional.empty();
        }
        return clause.lemma().equals("be")
                ? asCopula(in, clause, cues).or(() -> noTruth(in, clause, cues))
                : asPassive(in, clause, cues);
    }

    private static Optional<Judgement> asCopula(ParsedSentence in, Word clause, CueLexicon cues) {
        Tree tree = in.tree();
        Optional<Word> subject = tree.child(clause, "nsubj", "csubj");
        return subject.flatMap(
                judged ->
                        judging(tree, clause, cues)
                                .filter(word -> canJudge(word, judged, cues))
                                .map(word -> judgement(in, clause, judged, word, cues)));
    }

    /**
     * Of a thing only words without another sense tell: a tree is not "right", nor a man "false".
     */
    private static boolean canJudge(Word judging, Word judged, CueLexicon cues) {
        boolean words = cues.is("class information", judged) || cues.is("class pointing", judged);
        boolean thing = !PEOPLE.contains(judged.lower()) && !judged.isName();
        return words || (thing && cues.is("class plain falsehood", judging));
    }

    /** "It is indeed so", but not "it is so cold" or "this is the right time". */
    private static Optional<Word> judging(Tree tree, Word clause, CueLexicon cues) {
        boolean moral = tree.child(clause, "xcomp").isPresent();
        return tree.children(clause).stream()
                .filter(w -> w.index() > clause.index() && COMPLEMENTS.contains(w.relation()))
                .filter(
                        w ->
                                isFinal(tree, w, cues)
                                        && !(isRightOrWrong(w) && isOfDeed(tree, w, moral)))
                .filter(
                        w ->
                                cues.is("class truth", w)
                                        || cues.is("class falsehood", w)
                                        || cues.is("class doubtful", w))
                .findFirst();
    }

    /** "It was wrong to go" judges a deed. */
    private static boolean isRightOrWrong(Word word) {
        return Set.of("right", "wrong", "correct", "incorrect").contains(word.lower());
    }

    private static boolean isOfDeed(Tree tree, Word word, boolean moral) {
        return moral
                || word.isNoun()
                || tree.next(word).filter(w -> Set.of("IN", "TO").contains(w.tag())).isPresent();
    }

    private static boolean isFinal(Tree tree, Word judging, CueLexicon cues) {
        return cues.is("class plain falsehood", judging)
                || tree.child(judging, "prep", "xcomp", "relcl").isEmpty();
    }

    /** "was fabricated", "has been revealed to be a hoax", "turned out to be a hoax". */
    private static Optional<Judgement> asPassive(ParsedSentence in, Word clause, CueLexicon cues) {
        Tree tree = in.tree();
        Optional<Word> revealed =
                tree.child(clause, "xcomp", "oprd", "acomp", "prep")
                        .flatMap(w -> falsehood(tree, w, cues))
                        .filter(_ -> cues.is("class revealing", clause));
        Optional<Word> judging =
                cues.is("class plain falsehood", clause) ? Optional.of(clause) : revealed;
        Optional<Word> subject =
                Voice.isPassive(tree, clause)
                        ? tree.child(clause, "nsubjpass")
                        : tree.child(clause, "nsubj")
                                .filter(_ -> TURNS_OUT.contains(clause.lemma()));
        return subject.filter(judged -> !PEOPLE.contains(judged.lower()))
                .flatMap(judged -> judging.map(w -> judgement(in, clause, judged, w, cues)));
    }

    private static Optional<Word> falsehood(Tree tree, Word below, CueLexicon cues) {
        return tree.branch(below, _ -> false).stream()
                .filter(w -> cues.is("class plain falsehood", w))
                .findFirst();
    }

    /** "There is no truth to the claim". */
    private static Optional<Judgement> noTruth(ParsedSentence in, Word clause, CueLexicon cues) {
        Tree tree = in.tree();
        return tree.child(clause, "nsubj", "attr", "dobj")
                .filter(
                        noun ->
                                cues.is("class substance", noun)
                                        && tree.child(clause, "expl").isPresent())
                .filter(noun -> Polarity.isNone(tree, noun))
                .flatMap(
                        noun ->
                                new Contents(in)
                                        .about(noun, TO)
                                        .map(of -> noTruth(tree, clause, noun, of)));
    }

    private static Judgement noTruth(Tree tree, Word clause, Word noun, Phrase of) {
        Phrase is = CuePhrase.of(tree, clause);
        return new Judgement(Stance.DENIES, new Phrase(noun, is.start(), noun.end()), of, false);
    }

    private static Judgement judgement(
            ParsedSentence in, Word clause, Word subject, Word judging, CueLexicon cues) {
        Tree tree = in.tree();
        Stance stance = stance(judging, Polarity.isNegated(tree, clause), cues);
        Phrase is = CuePhrase.of(tree, clause);
        Phrase cue = new Phrase(judging, is.start(), Math.max(is.end(), judging.end()));
        return new Judgement(
                stance, cue, judged(in, clause, subject, judging), !clause.lemma().equals("be"));
    }

    /** "it is unlikely that …": "it" only holds the place of the clause. */
    private static Phrase judged(ParsedSentence in, Word clause, Word subject, Word judging) {
        Contents contents = new Contents(in);
        return new Clauses(contents)
                .of(judging)
                .or(() -> new Clauses(contents).of(clause))
                .or(() -> contents.infinitive(judging))
                .or(() -> contents.infinitive(clause))
                .filter(_ -> subject.lower().equals("it"))
                .orElseGet(() -> contents.phrase(subject, clause));
    }

    private static Stance stance(Word judging, boolean negated, CueLexicon cues) {
        if (cues.is("class doubtful", judging)) {
            return Stance.DOUBTS;
        }
        return cues.is("class truth", judging) == negated ? Stance.DENIES : Stance.CONFIRMS;
    }

    /** The judgements of the clauses of a sentence. */
    public static List<Judgement> all(ParsedSentence in, CueLexicon cues) {
        return in.tree().words().stream().flatMap(word -> in(in, word, cues).stream()).toList();
    }
}
