package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import io.twosource.extract.statement.Stance;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Denials whose verb only says: "'I did not meet them,' she insisted", "denied the reports, saying
 * that nobody was hurt", "said there was no sign of a leak".
 */
final class ContradictionRule {

    private static final Set<String> SELF = Set.of("i", "we");
    private static final Set<String> PAST = Set.of("did", "was", "were", "have", "has", "had");
    private static final Set<String> EXPECTING = Set.of("still", "yet");

    /** What one did not see or think is no deed that one denies. */
    private static final Set<String> MIND =
            Set.of("think", "see", "hear", "know", "expect", "want", "feel", "believe", "mean");

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");
    private static final Set<String> GROUNDS =
            Set.of("evidence", "indication", "sign", "proof", "truth", "basis");

    private ContradictionRule() {}

    /** The same findings, those that contradict as denials. */
    static List<Finding> applied(List<Finding> findings) {
        return findings.stream()
                .map(
                        finding ->
                                contradicts(finding, findings)
                                        ? finding.asContradiction()
                                        : finding)
                .toList();
    }

    private static boolean contradicts(Finding finding, List<Finding> all) {
        Optional<Phrase> content =
                finding.content().filter(_ -> finding.stance() == Stance.ASSERTS);
        return content.filter(
                        c ->
                                isOwnDenial(finding, c)
                                        || isNoSign(finding, c)
                                        || explains(finding, c, all))
                .isPresent();
    }

    /** Of oneself, and of what is past: "I don't think so" is an opinion. */
    private static boolean isOwnDenial(Finding finding, Phrase content) {
        Tree tree = finding.in().tree();
        Word verb = clause(tree, content.head());
        boolean past =
                PAST.contains(verb.lower())
                        || tree.children(verb).stream()
                                .filter(w -> w.relation().startsWith("aux"))
                                .anyMatch(w -> PAST.contains(w.lower()));
        boolean never =
                verb.tag().equals("VBD")
                        && tree.children(verb).stream().anyMatch(w -> w.lower().equals("never"));
        boolean expected =
                tree.children(verb).stream()
                        .anyMatch(w -> w.tag().equals("MD") || EXPECTING.contains(w.lower()));
        return isNegated(tree, verb)
                && (past || never)
                && !expected
                && !MIND.contains(verb.lemma())
                && tree.child(verb, "nsubj", "nsubjpass")
                        .filter(w -> SELF.contains(w.lower()))
                        .isPresent();
    }

    private static boolean isNegated(Tree tree, Word verb) {
        return tree.children(verb).stream().anyMatch(w -> NEGATIONS.contains(w.lower()));
    }

    /** "there were no indications that …" */
    private static boolean isNoSign(Finding finding, Phrase content) {
        Tree tree = finding.in().tree();
        Word verb = clause(tree, content.head());
        return verb.lemma().equals("be")
                && tree.child(verb, "expl").isPresent()
                && tree.children(verb).stream()
                        .anyMatch(w -> GROUNDS.contains(w.lemma()) && Polarity.isNone(tree, w));
    }

    /** What somebody says while they deny explains the denial. */
    private static boolean explains(Finding finding, Phrase content, List<Finding> all) {
        Tree tree = finding.in().tree();
        Word saying = finding.cue().head();
        boolean aside = saying.tag().equals("VBG") && saying.relation().equals("advcl");
        return aside
                && Polarity.isNegated(tree, clause(tree, content.head()))
                && all.stream()
                        .filter(f -> f.stance() == Stance.DENIES)
                        .anyMatch(f -> f.cue().head().index() == saying.head());
    }

    /** The verb that a content's head belongs to. */
    private static Word clause(Tree tree, Word head) {
        return head.isVerb() ? head : tree.head(head).filter(Word::isVerb).orElse(head);
    }
}
