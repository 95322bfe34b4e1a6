package io.twosource.extract.reading.proposition;

import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.rule.Finding;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import java.util.Optional;
import java.util.Set;

/** Whether a content only points to a proposition, and the content that it has of its own. */
record Pointer(CueLexicon cues) {

    private static final Set<String> ABOUT =
            Set.of("about", "of", "on", "that", "regarding", "concerning", "over");
    private static final Set<String> LIKE = Set.of("similar", "same", "such");
    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "such", "his", "her", "their", "its");

    /** "this", "it", "the reports", "the words of the ambassador", or nothing at all. */
    boolean isPointer(Finding finding) {
        return finding.content().map(content -> points(finding.in().tree(), content)).orElse(true);
    }

    boolean points(Tree tree, Phrase content) {
        Word head = content.head();
        boolean alone = tree.children(head).stream().noneMatch(this::carriesContent);
        if (head.isPronoun() || head.tag().equals("DT") || head.lower().equals("so")) {
            return isAllOf(head, content);
        }
        return head.isNoun()
                && cues.is("class pointing", head)
                && (alone || (speakerOf(tree, content).isPresent() && !hasOwn(tree, head)))
                && (isDefinite(tree, head) || isBare(tree, head));
    }

    /** "the governor's claim that crime fell": whosesoever, it says what it says. */
    private static boolean hasOwn(Tree tree, Word noun) {
        return tree.children(noun).stream()
                .anyMatch(
                        w ->
                                w.index() > noun.index()
                                        && introduces(tree, w)
                                        && !w.lower().equals("of"));
    }

    private static boolean isAllOf(Word head, Phrase content) {
        return content.start() == head.start() && content.end() <= head.end() + 1;
    }

    private boolean carriesContent(Word child) {
        return switch (child.relation()) {
            case "prep" -> ABOUT.contains(child.lower());
            case "relcl", "acl", "ccomp", "appos", "conj", "compound" -> true;
            default -> false;
        };
    }

    private static boolean isDefinite(Tree tree, Word head) {
        return tree.children(head).stream()
                .anyMatch(
                        w ->
                                DEFINITE.contains(w.lower())
                                        || LIKE.contains(w.lower())
                                        || w.relation().equals("poss"));
    }

    /** "denied allegations": without any words before it a plural points back too. */
    private static boolean isBare(Tree tree, Word head) {
        return head.tag().equals("NNS") && tree.children(head).isEmpty();
    }

    /** Whose words are meant: "the words of the ambassador", "Bild's report". */
    Optional<Phrase> speakerOf(Tree tree, Phrase content) {
        Word head = content.head();
        boolean said = Set.of("word", "statement", "remark", "comment").contains(head.lemma());
        Optional<Word> of =
                tree.child(head, "prep")
                        .filter(w -> w.lower().equals("of") && said)
                        .flatMap(w -> tree.child(w, "pobj"));
        return of.or(() -> tree.child(head, "poss").filter(w -> !w.isPronoun())).map(tree::phrase);
    }

    /** What "reports about X" and "the claim that X" are about; others are what they say. */
    Phrase substance(Finding finding, Phrase content) {
        Tree tree = finding.in().tree();
        Word head = content.head();
        if (!cues.is("class information", head) || !head.isNoun()) {
            return content;
        }
        return about(tree, head)
                .or(() -> tree.child(head, "conj").flatMap(other -> about(tree, other)))
                .orElse(content);
    }

    private Optional<Phrase> about(Tree tree, Word noun) {
        return tree.children(noun).stream()
                .filter(w -> w.index() > noun.index() && introduces(tree, w))
                .findFirst()
                .map(w -> below(tree, w));
    }

    private static boolean introduces(Tree tree, Word word) {
        boolean preposition = word.relation().equals("prep") && ABOUT.contains(word.lower());
        boolean clause =
                Set.of("ccomp", "acl", "relcl").contains(word.relation())
                        && tree.child(word, "mark").isPresent();
        return preposition || clause;
    }

    private static Phrase below(Tree tree, Word introduction) {
        return tree.child(introduction, "pobj", "pcomp")
                .map(tree::phrase)
                .orElseGet(() -> tree.phrase(introduction, w -> w.relation().equals("mark")));
    }
}
