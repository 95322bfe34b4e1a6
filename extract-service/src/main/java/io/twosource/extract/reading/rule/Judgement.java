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
 * is a hoax".
 *
 * @param stance of whoever says the clause
 * @param cue the judging words
 * @param content what is judged
 */
public record Judgement(Stance stance, Phrase cue, Phrase content) {

    private static final Set<String> COMPLEMENTS =
            Set.of("acomp", "attr", "advmod", "oprd", "prep", "dobj");

    /** The judgement that {@code clause} makes, if it is one. */
    static Optional<Judgement> in(ParsedSentence in, Word clause, CueLexicon cues) {
        Tree tree = in.tree();
        if (!clause.lemma().equals("be")
                || Polarity.of(tree, clause, cues) == Polarity.THOUGHT_OF) {
            return Optional.empty();
        }
        return tree.child(clause, "nsubj")
                .filter(subject -> pointsToWords(subject, cues))
                .flatMap(
                        subject ->
                                judging(tree, clause, cues)
                                        .map(word -> judgement(in, clause, subject, word, cues)));
    }

    private static boolean pointsToWords(Word subject, CueLexicon cues) {
        return cues.is("class information", subject) || cues.is("class pointing", subject);
    }

    /** "It is indeed so", but not "it is so cold" or "this is the right time". */
    private static Optional<Word> judging(Tree tree, Word clause, CueLexicon cues) {
        return tree.children(clause).stream()
                .filter(w -> w.index() > clause.index() && COMPLEMENTS.contains(w.relation()))
                .filter(w -> tree.child(w, "prep", "xcomp", "relcl").isEmpty())
                .filter(
                        w ->
                                cues.is("class truth", w)
                                        || cues.is("class falsehood", w)
                                        || cues.is("class doubtful", w))
                .findFirst();
    }

    private static Judgement judgement(
            ParsedSentence in, Word clause, Word subject, Word judging, CueLexicon cues) {
        Tree tree = in.tree();
        Stance stance = stance(judging, Polarity.isNegated(tree, clause), cues);
        Phrase is = CuePhrase.of(tree, clause);
        Phrase cue = new Phrase(judging, is.start(), Math.max(is.end(), judging.end()));
        return new Judgement(stance, cue, judged(in, clause, subject, judging));
    }

    /** "it is unlikely that …": "it" only holds the place of the clause. */
    private static Phrase judged(ParsedSentence in, Word clause, Word subject, Word judging) {
        Contents contents = new Contents(in);
        return contents.clause(judging)
                .or(() -> contents.clause(clause))
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
