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

/** "The minister misspoke when she said …": what was said is taken back. */
final class MisspeakingRule implements Rule {

    private static final Set<String> ERRING = Set.of("misspeak", "misspoke", "err", "be");

    private final CueLexicon cues;

    MisspeakingRule(CueLexicon cues) {
        this.cues = cues;
    }

    @Override
    public List<Finding> find(ParsedSentence in, List<Finding> said) {
        List<Finding> found = new ArrayList<>();
        for (Finding finding : said) {
            taken(in, finding).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Finding> taken(ParsedSentence in, Finding said) {
        Tree tree = in.tree();
        Word saying = said.cue().head();
        Optional<Word> erring =
                tree.head(saying)
                        .filter(_ -> isWhen(tree, saying))
                        .filter(w -> errs(tree, w) && Polarity.of(tree, w, cues) == Polarity.DONE);
        return erring.filter(_ -> said.stance() == Stance.ASSERTS)
                .flatMap(w -> Voice.speaker(tree, w))
                .map(who -> retracted(in, erring.get(), said, who));
    }

    private static boolean isWhen(Tree tree, Word saying) {
        return tree.children(saying).stream()
                .anyMatch(w -> Set.of("when", "in", "by").contains(w.lower()));
    }

    /** "misspoke", "was wrong", "was mistaken". */
    private static boolean errs(Tree tree, Word verb) {
        boolean wrong =
                tree.children(verb).stream()
                        .anyMatch(
                                w -> Set.of("wrong", "mistaken", "incorrect").contains(w.lower()));
        return verb.isVerb()
                && (ERRING.contains(verb.lemma()) || ERRING.contains(verb.lower()))
                && (!verb.lemma().equals("be") || wrong);
    }

    private static Finding retracted(ParsedSentence in, Word erring, Finding said, Phrase who) {
        Phrase cue = Phrase.between(erring, erring, said.cue().head());
        return new Finding(
                in, Optional.of(who), Stance.RETRACTS, cue, said.content(), "misspeaking");
    }
}
