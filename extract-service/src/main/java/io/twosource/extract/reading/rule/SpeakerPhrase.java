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
    static final Set<String> DAYS =
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
                    "night",
                    "p.m.",
                    "a.m.",
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");
    private static final Set<String> BRACKETS = Set.of("(", "[", "-", "--");

    private final Tree tree;
    private final Word head;

    private SpeakerPhrase(Tree tree, Word head) {
        this.tree = tree;
        this.head = head;
    }

    static Phrase of(Tree tree, Word noun) {
        SpeakerPhrase speaker = new SpeakerPhrase(tree, named(tree, noun));
        Phrase phrase = speaker.upToBracket(speaker.sinceArticle(speaker.trimmed()));
        return speaker.sinceTime(speaker.withWholeName(speaker.upToVerb(phrase)));
    }

    /** "the department of trade (DT), which …": who speaks is not the bracket. */
    private static Word named(Tree tree, Word noun) {
        Word inside = noun.form().equals(")") ? tree.previous(noun).orElse(noun) : noun;
        Optional<Word> bracket = tree.previous(inside).filter(w -> w.form().equals("("));
        return bracket.flatMap(tree::previous).map(before -> top(tree, before)).orElse(noun);
    }

    private static Word top(Tree tree, Word noun) {
        Optional<Word> head = tree.head(noun);
        Optional<Word> above =
                head.filter(w -> w.tag().equals("IN")).flatMap(tree::head).or(() -> head);
        return above.filter(Word::isNoun).map(w -> top(tree, w)).orElse(noun);
    }

    private Phrase trimmed() {
        Word name = name();
        return tree.phrase(head, w -> isPossessive(w) || (isAside(w) && w.index() != name.index()));
    }

    /** Of "the mayor's denial" the mayor. */
    private boolean isPossessive(Word word) {
        return word.tag().equals("POS") && word.head() == head.index();
    }

    private boolean isAside(Word word) {
        return word.index() > head.index()
                && (ASIDES.contains(word.relation()) || isTime(tree, word));
    }

    /** "on Wednesday", "last week" */
    static boolean isTime(Tree tree, Word word) {
        return tree.branch(word, _ -> false).stream().anyMatch(w -> DAYS.contains(w.lower()));
    }

    /**
     * "Officials were silent on the cause but said": what hangs from them after the verb is no
     * name.
     */
    private Phrase upToVerb(Phrase phrase) {
        return tree.between(head.end(), phrase.end()).stream()
                .filter(w -> w.isVerb() && !tree.isWithin(w, head))
                .findFirst()
                .flatMap(tree::previous)
                .map(last -> new Phrase(head, phrase.start(), last.end()))
                .orElse(phrase);
    }

    /** "On Monday Jo Lee", "at 4 p.m. Police": a day before a name is no part of it. */
    private Phrase sinceTime(Phrase phrase) {
        Optional<Word> first = tree.from(phrase.start());
        boolean clause =
                first.flatMap(tree::previous)
                        .filter(w -> !Set.of("IN", "RB", ",", ":").contains(w.tag()))
                        .isEmpty();
        return tree.between(phrase.start(), head.start()).stream()
                .filter(w -> clause && DAYS.contains(w.lower()))
                .flatMap(w -> tree.next(w).stream())
                .filter(w -> Character.isUpperCase(w.form().charAt(0)))
                .reduce((_, last) -> last)
                .map(name -> new Phrase(head, name.start(), phrase.end()))
                .orElse(phrase);
    }

    /** "two senators -- one from each party -- refused" */
    private Phrase upToBracket(Phrase phrase) {
        return tree.words().stream()
                .filter(w -> w.index() > head.index() && phrase.contains(w.start()))
                .filter(this::opensBracket)
                .findFirst()
                .flatMap(tree::previous)
                .map(last -> new Phrase(head, phrase.start(), last.end()))
                .orElse(phrase);
    }

    private boolean opensBracket(Word word) {
        boolean spaced = tree.previous(word).filter(w -> w.end() < word.start()).isPresent();
        return spaced && BRACKETS.contains(word.form());
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

    /**
     * "…, but officials": no name has a "but" in it; "USA TODAY The White House": no noun phrase
     * has its article in the middle.
     */
    private Phrase sinceArticle(Phrase phrase) {
        return tree.words().stream()
                .filter(w -> w.index() <= head.index() && w.start() > phrase.start())
                .filter(w -> w.index() < head.index() ? beginsAnew(w) : followsSpeech(w))
                .reduce((_, last) -> last)
                .map(first -> new Phrase(head, first.start(), phrase.end()))
                .orElse(phrase);
    }

    private boolean beginsAnew(Word word) {
        Optional<Word> before = tree.previous(word);
        boolean name = head.isName() && Set.of("RB", "UH").contains(tag(before));
        boolean article =
                Set.of("the", "a", "an").contains(word.lower()) && word.head() == head.index();
        return before.filter(w -> w.lower().equals("but") || (article && w.isName()) || name)
                .isPresent();
    }

    /** '"The mill," Falk said': what is quoted is no part of the name. */
    private boolean followsSpeech(Word word) {
        Optional<Word> mark = tree.previous(word).filter(w -> w.form().equals("\""));
        return mark.flatMap(tree::previous).filter(w -> w.form().equals(",")).isPresent();
    }

    private static String tag(Optional<Word> word) {
        return word.map(Word::tag).orElse("");
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
        return joins || (isPartOfName(word) && !DAYS.contains(word.lower()));
    }

    /** Or "Per" and "Van" in the middle of a sentence, which parsers take for other words. */
    private boolean isPartOfName(Word word) {
        boolean name = word.isName() && !word.relation().equals("pobj");
        boolean odd = word.tag().equals("IN") && word.index() > 0;
        return name || (odd && Character.isUpperCase(word.form().charAt(0)));
    }
}
