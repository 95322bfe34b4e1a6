package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words that name a speaker: a name or a noun with what stands before it, without asides,
 * without the day, and without what a lost line break put before it.
 */
final class SpeakerPhrase {

    private static final Set<String> ASIDES = Set.of("appos", "relcl", "acl", "advcl", "parataxis");
    private static final Set<String> DAYS =
            Set.of(
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "today",
                    "yesterday",
                    "week",
                    "month",
                    "year",
                    "morning",
                    "afternoon",
                    "evening",
                    "night");
    private static final Set<String> BRACKETS = Set.of("(", "[", "-", "--", ",");

    private final Tree tree;
    private final Word head;

    private SpeakerPhrase(Tree tree, Word head) {
        this.tree = tree;
        this.head = head;
    }

    static Phrase of(Tree tree, Word noun) {
        SpeakerPhrase speaker = new SpeakerPhrase(tree, named(tree, noun));
        return speaker.withWholeName(speaker.sinceArticle(speaker.trimmed()));
    }

    /** "the department (DHS), which …": who speaks is not the bracket. */
    private static Word named(Tree tree, Word noun) {
        boolean bracketed =
                tree.previous(noun).filter(w -> w.form().equals("(")).isPresent()
                        || noun.form().equals(")");
        return bracketed ? tree.head(noun).filter(Word::isNoun).orElse(noun) : noun;
    }

    private Phrase trimmed() {
        Word name = name();
        return tree.phrase(head, w -> isAside(w) && w.index() != name.index());
    }

    private boolean isAside(Word word) {
        return word.index() > head.index()
                && (ASIDES.contains(word.relation()) || isTime(tree, word) || opensBracket(word));
    }

    /** "on Wednesday", "last week" */
    static boolean isTime(Tree tree, Word word) {
        return tree.branch(word, _ -> false).stream().anyMatch(w -> DAYS.contains(w.lower()));
    }

    private boolean opensBracket(Word word) {
        return BRACKETS.contains(word.form()) && !word.form().equals(",");
    }

    /** In "spokesman Dmitry Peskov" the name may hang from the role, without a comma. */
    private Word name() {
        return tree.child(head, "appos")
                .filter(name -> name.isName() && name.index() > head.index())
                .filter(_ -> tree.children(head).stream().noneMatch(SpeakerPhrase::isPause))
                .orElse(head);
    }

    private static boolean isPause(Word word) {
        return word.form().equals(",") || word.form().equals("-");
    }

    /** "USA TODAY The White House": no noun phrase has its article in the middle. */
    private Phrase sinceArticle(Phrase phrase) {
        return tree.children(head).stream()
                .filter(w -> w.relation().equals("det") && w.start() > phrase.start())
                .filter(w -> Set.of("the", "a", "an").contains(w.lower()))
                .filter(w -> tree.previous(w).filter(before -> before.isName()).isPresent())
                .reduce((_, last) -> last)
                .map(article -> new Phrase(head, article.start(), phrase.end()))
                .orElse(phrase);
    }

    /** What the parser split off a name in capitals: "Bild am Sonntag". */
    private Phrase withWholeName(Phrase phrase) {
        List<Word> words = tree.words();
        Optional<Word> first = tree.at(phrase.start()).filter(w -> w.isName() && head.isName());
        int start = phrase.start();
        for (int i = first.map(Word::index).orElse(0) - 1; i >= 0 && belongs(words.get(i)); i--) {
            start = words.get(i).start();
        }
        return new Phrase(head, start, phrase.end());
    }

    private boolean belongs(Word word) {
        boolean joins = word.lower().equals("am") || word.lower().equals("de");
        return joins || (word.isName() && !DAYS.contains(word.lower()));
    }
}
