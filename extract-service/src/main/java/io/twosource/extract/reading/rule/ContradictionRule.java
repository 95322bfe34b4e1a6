package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import io.twosource.extract.statement.Stance;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Denials and doubts whose verb only says: "denied the reports, saying that nobody was hurt", "said
 * there was no sign of a leak". Of what one says of oneself ("I did not meet them") only what
 * others said before tells whether it denies anything.
 */
final class ContradictionRule {

    private static final Set<String> GROUNDS =
            Set.of("evidence", "indication", "sign", "proof", "truth", "basis");

    private ContradictionRule() {}

    /**
     * The same findings, those that contradict as denials, and those that see no sign as doubts.
     */
    static List<Finding> applied(List<Finding> findings) {
        return findings.stream().map(finding -> read(finding, findings)).toList();
    }

    private static Finding read(Finding finding, List<Finding> all) {
        Optional<Phrase> content =
                finding.content().filter(_ -> finding.stance() == Stance.ASSERTS);
        if (content.filter(c -> explains(finding, c, all)).isPresent()) {
            return finding.asContradiction();
        }
        return content.filter(c -> isNoSign(finding, c)).isPresent()
                ? finding.asDoubt("no-sign")
                : finding;
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
