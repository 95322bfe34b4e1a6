package io.twosource.extract.reading;

import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.headline.NamesInText;
import io.twosource.extract.reading.proposition.Propositions;
import io.twosource.extract.reading.quote.QuotedSpeech;
import io.twosource.extract.reading.rule.Finding;
import io.twosource.extract.reading.rule.ParsedSentence;
import io.twosource.extract.reading.speaker.Cast;
import io.twosource.extract.reading.speaker.Casting;
import io.twosource.extract.reading.text.Passage;
import io.twosource.extract.reading.text.Sentence;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.statement.EvidenceContext;
import io.twosource.extract.statement.Proposition;
import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Speaker;
import io.twosource.extract.statement.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one article from its title to its end, and so knows whom and what later words mean. */
final class ArticleReader {

    private final SentenceReader sentences;
    private final CueLexicon cues;
    private final int unread;
    private final List<Sentence> all;
    private final List<ParsedSentence> title;
    private final List<ParsedSentence> text;
    private final Cast cast;
    private final NamesInText names;
    private final Propositions propositions;

    ArticleReader(
            SentenceReader sentences,
            Casting casting,
            CueLexicon cues,
            Instant published,
            Passage title,
            Passage text,
            NamesInText names) {
        this.sentences = sentences;
        this.cues = cues;
        this.names = names;
        List<Sentence> ofTitle = sentences.split(title, names);
        List<Sentence> ofText = sentences.split(text, title.plain());
        this.all = Stream.concat(ofTitle.stream(), ofText.stream()).toList();
        this.title = sentences.parseAll(title, ofTitle);
        this.text = sentences.parse(text, ofText);
        this.unread = sentences.unread(text, ofText, this.text);
        this.cast = casting.of(text, ofText);
        LocalDate day = published.atZone(ZoneOffset.UTC).toLocalDate();
        this.propositions = new Propositions(cues, this.title.stream().findFirst(), day);
    }

    /** How many sentences the article has, its title's included. */
    int sentences() {
        return all.size();
    }

    /** How many were not read, since the article is longer than any story. */
    int unread() {
        return unread;
    }

    List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        for (Finding finding : findings()) {
            statements.add(statement(finding));
        }
        return new Headlines(cast).resolve(statements);
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(sentences.findInTitle(title, names));
        findings.addAll(new QuotedSpeech(cues).complete(text, sentences.find(text), cast));
        return findings;
    }

    private Statement statement(Finding found) {
        Passage passage = found.in().sentence().passage();
        Optional<Speaker> speaker = found.speaker().flatMap(who -> cast.speaker(passage, who));
        Finding finding = propositions.inContext(found, speaker);
        Proposition proposition = propositions.of(finding, speaker, cast);
        return new Statement(
                speaker,
                finding.stance(),
                span(passage, finding.cue()),
                finding.content().map(content -> span(passage, content)),
                propositions.isAnaphoric(finding),
                proposition,
                finding.in().sentence().span(),
                context(finding.in().sentence()),
                finding.rule(),
                1,
                1);
    }

    private EvidenceContext context(Sentence sentence) {
        int place = all.indexOf(sentence);
        return place < 0
                ? EvidenceContext.NONE
                : new EvidenceContext(
                        neighbour(sentence, place - 1), neighbour(sentence, place + 1));
    }

    /** A title is no neighbour of the text. */
    private String neighbour(Sentence sentence, int place) {
        return place >= 0
                        && place < all.size()
                        && all.get(place).passage().equals(sentence.passage())
                ? all.get(place).span().text()
                : "";
    }

    private static Span span(Passage passage, Phrase phrase) {
        return passage.span(phrase.start(), phrase.end());
    }
}
