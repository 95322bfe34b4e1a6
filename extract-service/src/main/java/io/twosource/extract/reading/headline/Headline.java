package io.twosource.extract.reading.headline;

import io.twosource.extract.reading.rule.Finding;
import io.twosource.extract.reading.rule.ParsedSentence;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import io.twosource.extract.statement.Stance;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * One sentence of a headline, with the words that it may be searched by.
 *
 * @param text in lower case
 */
record Headline(ParsedSentence in, String text) {

    /** The name of the rule that finds what an outlet says in its headline. */
    static final String RULE = "headline";

    /** Characters of a headline, from the one to before the other. */
    record Part(int start, int end) {

        static Part of(MatchResult found) {
            return new Part(found.start(), found.end());
        }

        static Part between(MatchResult before, MatchResult after) {
            int from = before.end();
            int to = after.start();
            return new Part(from, to);
        }
    }

    static Headline of(ParsedSentence in) {
        return new Headline(in, lower(in.sentence().text()));
    }

    /** Character for character, so that places stay: the Turkish dotted I would become two. */
    private static String lower(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = Character.toLowerCase(chars[i]);
        }
        return new String(chars);
    }

    Tree tree() {
        return in.tree();
    }

    Part all() {
        return new Part(0, text.length());
    }

    Part part(Word word) {
        return new Part(word.start() - from(), word.end() - from());
    }

    String words(Part part) {
        return text.substring(part.start(), part.end());
    }

    List<Word> tree(Part part) {
        return tree().between(from() + part.start(), from() + part.end());
    }

    boolean isQuoted(Part part) {
        return tree(part).stream().anyMatch(in::isQuoted);
    }

    /** What the outlet says of a part of its headline; nothing of a part without words. */
    Optional<Finding> finding(Stance stance, Part cue, Part content) {
        return new MainVerb(tree())
                .in(tree(content))
                .or(() -> tree(content).stream().dropWhile(Headline::isMark).findFirst())
                .flatMap(head -> finding(stance, cue, content, head));
    }

    /** The same, where the part hangs from this word. */
    Optional<Finding> finding(Stance stance, Part cue, Part content, Word head) {
        Optional<Phrase> by = tree(cue).stream().findFirst().flatMap(w -> phrase(cue, w));
        return by.flatMap(
                words ->
                        phrase(content, head)
                                .map(
                                        said ->
                                                new Finding(
                                                        in,
                                                        Optional.empty(),
                                                        stance,
                                                        words,
                                                        Optional.of(said),
                                                        RULE)));
    }

    /** From the first to the last word of a part, less the marks at its edges. */
    Optional<Phrase> phrase(Part part, Word head) {
        List<Word> words = tree(part).stream().dropWhile(Headline::isMark).toList();
        List<Word> backwards =
                words.reversed().stream().dropWhile(Headline::isMark).limit(1).toList();
        return backwards.stream()
                .findFirst()
                .map(last -> Phrase.between(head, words.getFirst(), last));
    }

    private static boolean isMark(Word word) {
        return word.form().codePoints().noneMatch(c -> Character.isLetterOrDigit(c) || c == '?');
    }

    /**
     * The same with a negation at the word that it negates: without a form of "be" a parser hangs
     * it anywhere ("Students not found").
     */
    Headline negating(Word negation, Word negated) {
        Tree tree = tree().rehung(negation, negated, "neg");
        return new Headline(new ParsedSentence(in.sentence(), tree, in.quotations()), text);
    }

    private int from() {
        return in.sentence().start();
    }
}
