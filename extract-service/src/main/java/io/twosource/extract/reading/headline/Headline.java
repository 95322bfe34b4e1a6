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
import java.util.regex.Pattern;

/**
 * One sentence of a headline, with the words that it may be searched by.
 *
 * @param text in lower case
 * @param names what the text below it tells of its names
 */
record Headline(ParsedSentence in, String text, NamesInText names) {

    /** The name of the rule that finds what an outlet says in its headline. */
    static final String RULE = "headline";

    private static final String QUOTES = "'\"";
    private static final Pattern FACT_CHECK =
            Pattern.compile("\\bfact[ -]?check", Pattern.CASE_INSENSITIVE);

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

    static Headline of(ParsedSentence in, NamesInText names) {
        return new Headline(in, lower(in.sentence().text()), names);
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

    /** As it is written. */
    String written(Part part) {
        return in.sentence().text().substring(part.start(), part.end());
    }

    /** Whether it stood behind a label that its bounds leave out: "Fact check: …". */
    boolean checksFacts() {
        String plain = in.sentence().passage().plain();
        return FACT_CHECK.matcher(plain.substring(0, from())).find();
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
                .map(last -> Phrase.between(head, words.getFirst(), last))
                .map(this::closed);
    }

    /** With the mark that closes what it quotes: "closed after crack 'of four metres'". */
    private Phrase closed(Phrase phrase) {
        String plain = in.sentence().passage().plain();
        int end = phrase.end();
        boolean quote = end < plain.length() && QUOTES.indexOf(plain.charAt(end)) >= 0;
        boolean open =
                quote && plain.substring(phrase.start(), end).indexOf(" " + plain.charAt(end)) >= 0;
        return open ? new Phrase(phrase.head(), phrase.start(), end + 1) : phrase;
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
        return new Headline(new ParsedSentence(in.sentence(), tree, in.quotations()), text, names);
    }

    private int from() {
        return in.sentence().start();
    }
}
