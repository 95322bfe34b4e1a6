package io.twosource.extract.reading.proposition;

import io.twosource.extract.reading.rule.ParsedSentence;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import io.twosource.extract.statement.Proposition;
import java.time.LocalDate;
import java.util.Map;

/** Puts the words of a content into a proposition. */
record Wording(LocalDate published) {

    private static final Map<String, String> SOME =
            Map.of("nobody", "somebody", "none", "some", "nothing", "something");

    /** Of "won't" and "can't". */
    private static final Map<String, String> CUT_SHORT = Map.of("wo", "will", "ca", "can");

    Proposition of(ParsedSentence in, Phrase phrase) {
        return proposition(in, phrase, in.text(phrase), isNegated(in.tree(), phrase));
    }

    /** The same without an aside, where that breaks into the phrase. */
    Proposition of(ParsedSentence in, Phrase phrase, Phrase aside) {
        boolean inside = phrase.start() < aside.start() && aside.end() < phrase.end();
        if (!inside) {
            return of(in, phrase);
        }
        String before = in.text(new Phrase(phrase.head(), phrase.start(), aside.start()));
        String after = in.text(new Phrase(phrase.head(), aside.end(), phrase.end()));
        return with(clean(before) + " " + clean(after), of(in, phrase));
    }

    /**
     * What a flat contradiction denies: of "they did not go" that they did, and of "nobody went"
     * that somebody did. English marks the negation of a verb with "not" and at most a form of
     * "do", so both go.
     */
    Proposition affirmed(ParsedSentence in, Phrase phrase) {
        StringBuilder text = new StringBuilder();
        int end = phrase.start();
        for (Word word : in.tree().words()) {
            boolean inside = phrase.start() <= word.start() && word.end() <= phrase.end();
            if (inside && !isNegation(in.tree(), word, phrase)) {
                text.append(word.start() > end && !text.isEmpty() ? " " : "").append(some(word));
            }
            end = inside ? word.end() : end;
        }
        return proposition(in, phrase, text.toString(), false);
    }

    private static String some(Word word) {
        return SOME.getOrDefault(word.lower(), CUT_SHORT.getOrDefault(word.lower(), word.form()));
    }

    /** "on Wednesday" is when, not what. */
    boolean isDay(String text) {
        return !Days.in(text, published).isEmpty();
    }

    /** Other words for the same. */
    static Proposition with(String text, Proposition other) {
        return new Proposition(
                text, other.negated(), other.entities(), other.numbers(), other.dates());
    }

    private Proposition proposition(
            ParsedSentence in, Phrase phrase, String text, boolean negated) {
        String plain = in.sentence().passage().plain();
        return new Proposition(
                clean(text),
                negated,
                Details.names(in.tree(), plain, phrase.start(), phrase.end()),
                Details.numbers(in.tree(), phrase.start(), phrase.end()),
                Days.in(text, published));
    }

    private static boolean isNegation(Tree tree, Word word, Phrase phrase) {
        boolean ofHead = word.head() == phrase.head().index();
        boolean support =
                word.lemma().equals("do")
                        && word.relation().equals("aux")
                        && tree.next(word).filter(Word::isNegation).isPresent();
        boolean none =
                word.lower().equals("no")
                        && tree.head(word)
                                .filter(w -> w.head() == phrase.head().index())
                                .isPresent();
        return none || (ofHead && (support || word.isNegation()));
    }

    /** Whether a phrase says that something is not so. */
    static boolean isNegated(Tree tree, Phrase phrase) {
        boolean verb =
                tree.children(phrase.head()).stream()
                        .filter(w -> phrase.contains(w.start()) && w.isNegation())
                        .anyMatch(w -> !isUntil(tree, w, phrase));
        boolean subject =
                tree.child(phrase.head(), "nsubj", "nsubjpass")
                        .flatMap(noun -> tree.child(noun, "det"))
                        .or(() -> tree.at(phrase.start()).filter(_ -> phrase.head().isVerb()))
                        .filter(w -> w.lower().equals("no") && w.relation().equals("det"))
                        .isPresent();
        return verb || subject;
    }

    /** What does "not begin until May" begins in May. */
    private static boolean isUntil(Tree tree, Word negation, Phrase phrase) {
        return tree.between(negation.end(), phrase.end()).stream()
                .anyMatch(w -> w.lower().equals("until") && w.head() == phrase.head().index());
    }

    /** One line, without quote marks at its edges. */
    private static String clean(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("^[\"' ,.;:-]+|[\" ,.;:]+$", "");
    }
}
