package io.twosource.extract.reading;

import io.twosource.extract.reading.cue.CueLexicon;
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
import java.util.List;

/** Finds the sentences that can hold a stance, parses them, and asks the rules. */
record SentenceReader(
        Lines lines,
        SentenceSplitter splitter,
        TreeParser parser,
        CueLexicon cues,
        SpeechChains chains,
        SentenceRules rules) {

    /** Ten times what a long story holds; what goes on is a dump, and would block a stream. */
    private static final int MOST_SENTENCES = 500;

    static SentenceReader load(CueLexicon cues, TreeParser parser) {
        return new SentenceReader(
                new Lines(Furniture.load()),
                SentenceSplitter.load(),
                parser,
                cues,
                new SpeechChains(cues),
                new SentenceRules(cues));
    }

    /** The sentences of a title. */
    List<Sentence> split(Passage title) {
        return split(title, "");
    }

    /** The sentences of a text; {@code repeated} is a headline that it may begin with. */
    List<Sentence> split(Passage text, String repeated) {
        return splitter.split(text, lines.of(text, repeated));
    }

    /** All of a title, whose topic is asked for even where it holds no stance. */
    List<ParsedSentence> parseAll(Passage passage, List<Sentence> sentences) {
        Quotations quotations = Quotations.in(passage);
        return sentences.stream()
                .map(sentence -> parsed(sentence, quotations.of(sentence)))
                .toList();
    }

    /** Those that can hold a stance, in order. */
    List<ParsedSentence> parse(Passage passage, List<Sentence> sentences) {
        Quotations quotations = Quotations.in(passage);
        return sentences.stream()
                .filter(sentence -> isWorthParsing(sentence, quotations.of(sentence)))
                .limit(MOST_SENTENCES)
                .map(sentence -> parsed(sentence, quotations.of(sentence)))
                .toList();
    }

    private boolean isWorthParsing(Sentence sentence, List<Quotation> quotations) {
        return !quotations.isEmpty()
                || sentence.announces()
                || cues.mayCarryStance(sentence.text());
    }

    private ParsedSentence parsed(Sentence sentence, List<Quotation> quotations) {
        var tree =
                parser.parse(
                        sentence.passage().plain(), sentence.wordsStart(), sentence.wordsEnd());
        return new ParsedSentence(sentence, chains.mended(tree), quotations);
    }

    List<Finding> find(List<ParsedSentence> sentences) {
        return sentences.stream().flatMap(in -> rules.find(in).stream()).toList();
    }
}
