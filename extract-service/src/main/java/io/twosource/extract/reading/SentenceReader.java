package io.twosource.extract.reading;

import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.headline.HeadlineRule;
import io.twosource.extract.reading.headline.NamesInText;
import io.twosource.extract.reading.rule.Finding;
import io.twosource.extract.reading.rule.ParsedSentence;
import io.twosource.extract.reading.rule.SentenceRules;
import io.twosource.extract.reading.rule.SpeechChains;
import io.twosource.extract.reading.text.Furniture;
import io.twosource.extract.reading.text.Lines;
import io.twosource.extract.reading.text.Passage;
import io.twosource.extract.reading.text.Quotation;
import io.twosource.extract.reading.text.Quotations;
import io.twosource.extract.reading.text.Sentence;
import io.twosource.extract.reading.text.SentenceSplitter;
import io.twosource.extract.reading.tree.TreeParser;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds the sentences that can hold a stance, parses them, and asks the rules. */
record SentenceReader(
        Lines lines,
        SentenceSplitter splitter,
        TreeParser parser,
        CueLexicon cues,
        SpeechChains chains,
        SentenceRules rules,
        HeadlineRule headlines) {

    /** Ten times what a long story holds; what goes on is a dump, and would block a stream. */
    private static final int MOST_SENTENCES = 500;

    /** The same in words, where those of sentences that are too long count as many. */
    private static final int MOST_EFFORT = 15_000;

    /** A parse takes longer by the square where words do not make a sentence; news has few such. */
    private static final int LONG_SENTENCE = 50;

    private static final int CHARS_OF_A_WORD = 5;

    static SentenceReader load(CueLexicon cues, TreeParser parser) {
        return new SentenceReader(
                new Lines(Furniture.load()),
                SentenceSplitter.load(),
                parser,
                cues,
                new SpeechChains(cues),
                new SentenceRules(cues),
                HeadlineRule.load(cues));
    }

    /** The sentences of a title. */
    List<Sentence> split(Passage title, NamesInText names) {
        return splitter.split(title, headlines.bounded(title, lines.of(title, ""), names));
    }

    /** The sentences of a text; {@code repeated} is a headline that it may begin with. */
    List<Sentence> split(Passage text, String repeated) {
        return splitter.split(text, lines.of(text, repeated));
    }

    /** All of a title, whose topic is asked for even where it holds no stance. */
    List<ParsedSentence> parseAll(Passage passage, List<Sentence> sentences) {
        return parse(Quotations.in(passage), sentences, _ -> true);
    }

    /** Those that can hold a stance, in order. */
    List<ParsedSentence> parse(Passage passage, List<Sentence> sentences) {
        Quotations quotations = Quotations.in(passage);
        return parse(quotations, sentences, s -> isWorthParsing(s, quotations.of(s)));
    }

    /** How many that can hold a stance were left, since {@code parsed} had reached a limit. */
    int unread(Passage passage, List<Sentence> sentences, List<ParsedSentence> parsed) {
        int read = parsed.isEmpty() ? 0 : parsed.getLast().sentence().end();
        List<Sentence> rest = sentences.stream().filter(s -> s.start() >= read).toList();
        if (rest.isEmpty()) {
            return 0;
        }
        Quotations quotations = Quotations.in(passage);
        return (int) rest.stream().filter(s -> isWorthParsing(s, quotations.of(s))).count();
    }

    private List<ParsedSentence> parse(
            Quotations quotations, List<Sentence> sentences, Predicate<Sentence> wanted) {
        List<ParsedSentence> parsed = new ArrayList<>();
        int effort = 0;
        for (Sentence sentence : sentences) {
            if (parsed.size() == MOST_SENTENCES || effort > MOST_EFFORT) {
                break;
            }
            if (wanted.test(sentence)) {
                parsed.add(parsed(sentence, quotations.of(sentence)));
                effort += effort(parsed.getLast());
            }
        }
        return parsed;
    }

    private static int effort(ParsedSentence in) {
        int chars = in.sentence().end() - in.sentence().start();
        int words = Math.max(in.tree().words().size(), chars / CHARS_OF_A_WORD);
        return words * Math.max(1, words / LONG_SENTENCE);
    }

    private boolean isWorthParsing(Sentence sentence, List<Quotation> quotations) {
        boolean tells =
                !quotations.isEmpty()
                        || sentence.announces()
                        || cues.mayCarryStance(sentence.text());
        return tells && !sentence.isPutByInterviewer();
    }

    private ParsedSentence parsed(Sentence sentence, List<Quotation> quotations) {
        var tree =
                parser.parse(
                        sentence.passage().plain(), sentence.wordsStart(), sentence.wordsEnd());
        return new ParsedSentence(sentence, chains.mended(tree), quotations);
    }

    /** What a title says: somebody in it, or else its outlet. */
    List<Finding> findInTitle(List<ParsedSentence> title, NamesInText names) {
        return headlines.find(title, find(title), names);
    }

    List<Finding> find(List<ParsedSentence> sentences) {
        return sentences.stream().flatMap(in -> rules.find(in).stream()).toList();
    }
}
