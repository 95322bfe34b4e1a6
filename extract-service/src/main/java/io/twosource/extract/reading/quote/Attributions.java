package io.twosource.extract.reading.quote;

import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.rule.Finding;
import io.twosource.extract.reading.rule.ParsedSentence;
import io.twosource.extract.reading.rule.Speakers;
import io.twosource.extract.reading.speaker.Cast;
import io.twosource.extract.reading.text.Quotation;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Word;
import java.util.List;
import java.util.Optional;

/** Finds who says a quotation, from the words around it. */
final class Attributions {

    /** How far back a name may stand that introduces a quotation without a verb of saying. */
    private static final int REACH = 400;

    private final CueLexicon cues;
    private final List<ParsedSentence> sentences;
    private final List<Finding> findings;
    private final Cast cast;

    Attributions(
            CueLexicon cues, List<ParsedSentence> sentences, List<Finding> findings, Cast cast) {
        this.cues = cues;
        this.sentences = sentences;
        this.findings = findings;
        this.cast = cast;
    }

    Optional<Attribution> of(Quotation quotation) {
        Optional<ParsedSentence> announcing = announcing(quotation);
        if (announcing.filter(this::puts).isPresent()) {
            return Optional.empty();
        }
        return beside(quotation)
                .or(() -> announcing.flatMap(this::announced))
                .or(() -> continued(quotation))
                .or(() -> followed(quotation))
                .or(() -> introduced(quotation));
    }

    /** "…," Alizade said. */
    private Optional<Attribution> beside(Quotation quotation) {
        return findings.stream()
                .filter(f -> quotation.overlaps(f.in().sentence()))
                .filter(f -> !f.in().isQuoted(f.cue().head()))
                .filter(f -> f.content().filter(c -> overlaps(quotation, c)).isPresent())
                .filter(f -> f.speaker().filter(s -> !overlaps(quotation, s)).isPresent())
                .findFirst()
                .flatMap(Attributions::attribution);
    }

    /** "…," Alizade said. "…": the same attribution, in one paragraph or from one to the next. */
    private Optional<Attribution> continued(Quotation quotation) {
        return sentences.stream()
                .filter(s -> s.sentence().end() <= quotation.start())
                .reduce((_, last) -> last)
                .filter(s -> isBlank(s.sentence().end(), quotation.start()))
                .flatMap(before -> findings.stream().filter(f -> attributes(f, before)).findFirst())
                .flatMap(Attributions::attribution);
    }

    /**
     * She was worried, Alizade said. "…": in one paragraph, by whoever spoke or acted before it.
     */
    private Optional<Attribution> followed(Quotation quotation) {
        return sentences.stream()
                .filter(s -> isOpened(quotation, s) && !s.sentence().startsLine())
                .findFirst()
                .flatMap(
                        first ->
                                speakerBefore(quotation).or(() -> subjectBefore(quotation, first)));
    }

    private Optional<Attribution> speakerBefore(Quotation quotation) {
        return sentences.stream()
                .filter(s -> s.sentence().end() <= quotation.start())
                .reduce((_, last) -> last)
                .filter(s -> isBlank(s.sentence().end(), quotation.start()))
                .filter(s -> s.quotations().isEmpty())
                .flatMap(
                        before ->
                                findings.stream()
                                        .filter(f -> f.in().equals(before))
                                        .filter(f -> f.speaker().isPresent())
                                        .findFirst())
                .flatMap(Attributions::attribution);
    }

    private Optional<Attribution> subjectBefore(Quotation quotation, ParsedSentence first) {
        Word opening = first.tree().words().getFirst();
        Phrase cue = new Phrase(opening, quotation.start(), quotation.start() + 1);
        return cast.subjectBefore(quotation.start(), cue)
                .map(speaker -> new Attribution(speaker, cue, Optional.empty()));
    }

    private boolean isBlank(int from, int to) {
        String plain = sentences.getFirst().sentence().passage().plain();
        return plain.substring(from, to).isBlank();
    }

    private static boolean attributes(Finding finding, ParsedSentence in) {
        return finding.in().sentence().start() == in.sentence().start()
                && isTold(finding, in)
                && finding.content()
                        .filter(c -> in.quotations().stream().anyMatch(q -> overlaps(q, c)))
                        .isPresent();
    }

    /** Where what is quoted judges something, the judgement is what its speaker was found by. */
    private static boolean isTold(Finding finding, ParsedSentence in) {
        boolean quoted = in.isQuoted(finding.cue().head());
        return finding.speaker().map(speaker -> !in.isQuoted(speaker.head())).orElse(!quoted);
    }

    private static Optional<Attribution> attribution(Finding finding) {
        return finding.speaker()
                .map(speaker -> new Attribution(speaker, finding.cue(), Optional.empty()));
    }

    private static boolean overlaps(Quotation quotation, Phrase phrase) {
        return quotation.start() < phrase.end() && phrase.start() < quotation.end();
    }

    /** The sentence that ends in a colon right before the quotation. */
    private Optional<ParsedSentence> announcing(Quotation quotation) {
        return sentences.stream()
                .filter(s -> s.sentence().end() <= quotation.start())
                .reduce((_, last) -> last)
                .filter(s -> s.sentence().announces());
    }

    /** Who puts a question takes no stance; who answers one does. */
    private boolean puts(ParsedSentence announcing) {
        List<Word> words = announcing.tree().words();
        return words.stream().anyMatch(this::asks)
                && words.stream().noneMatch(Attributions::answers);
    }

    private boolean asks(Word word) {
        return word.lemma().equals("question") || cues.is("class asking", word);
    }

    private static boolean answers(Word word) {
        return List.of("answer", "reply", "respond").contains(word.lemma());
    }

    private Optional<Attribution> announced(ParsedSentence announcing) {
        return announcing.tree().words().stream()
                .filter(w -> w.isVerb() && w.relation().equals("root"))
                .findFirst()
                .flatMap(verb -> announcedBy(announcing, verb));
    }

    private Optional<Attribution> announcedBy(ParsedSentence announcing, Word verb) {
        Phrase cue = new Phrase(verb, verb.start(), verb.end());
        var stance =
                findings.stream()
                        .filter(f -> f.in().sentence().start() == announcing.sentence().start())
                        .map(Finding::stance)
                        .findFirst();
        return Speakers.of(announcing, verb).map(speaker -> new Attribution(speaker, cue, stance));
    }

    /** A paragraph of speech without any attribution is by whom the text named just before. */
    private Optional<Attribution> introduced(Quotation quotation) {
        return sentences.stream()
                .filter(s -> s.sentence().startsLine() && isOpened(quotation, s))
                .findFirst()
                .flatMap(s -> introduced(quotation, s));
    }

    private static boolean isOpened(Quotation quotation, ParsedSentence in) {
        return in.sentence().start() == quotation.start() && quotation.contains(in.sentence());
    }

    private Optional<Attribution> introduced(Quotation quotation, ParsedSentence first) {
        Word opening = first.tree().words().getFirst();
        Phrase cue = new Phrase(opening, quotation.start(), quotation.start() + 1);
        return cast.personBefore(quotation.start(), REACH, cue)
                .map(speaker -> new Attribution(speaker, cue, Optional.empty()));
    }
}
