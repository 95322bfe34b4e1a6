package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.text.Quotation;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Word;
import java.util.List;
import java.util.Optional;

/** The quotation that stands beside a verb of saying, with no other such verb between them. */
record DirectSpeech(ParsedSentence in, CueLexicon cues) {

    private static final String ENDS_SPEECH = ",.?!-";

    /** Shorter ones are names or scare quotes. */
    private static final int FEWEST_WORDS = 3;

    /** A quotation that punctuation marks as speech: '"…," he said', 'he said: "…"'. */
    Optional<Phrase> of(Word verb) {
        return in.isQuoted(verb)
                ? Optional.empty()
                : after(verb)
                        .filter(this::isIntroduced)
                        .or(() -> before(verb).filter(this::isClosedAsSpeech))
                        .or(() -> after(verb).filter(this::isAnnounced));
    }

    /** Any quotation after the verb, for want of other content. */
    Optional<Phrase> near(Word verb) {
        return in.isQuoted(verb) ? Optional.empty() : after(verb);
    }

    private Optional<Phrase> before(Word verb) {
        return pieces().stream()
                .filter(piece -> piece.end() <= verb.start())
                .reduce((_, last) -> last)
                .filter(piece -> isAlone(verb, piece.end(), verb.start()));
    }

    private Optional<Phrase> after(Word verb) {
        return pieces().stream()
                .filter(piece -> piece.start() >= verb.end())
                .findFirst()
                .filter(piece -> isAlone(verb, verb.end(), piece.start()));
    }

    private boolean isAlone(Word verb, int from, int to) {
        return in.tree().between(from, to).stream()
                .filter(w -> w.index() != verb.index())
                .noneMatch(w -> cues.verb(w, in.tree()).isPresent());
    }

    private boolean isClosedAsSpeech(Phrase piece) {
        String plain = plain();
        int mark = plain.indexOf('"', piece.end());
        boolean inside = mark > 0 && ENDS_SPEECH.indexOf(plain.charAt(mark - 1)) >= 0;
        return inside || (mark >= 0 && plain.startsWith(",", mark + 1));
    }

    private boolean isAnnounced(Phrase piece) {
        return isAfter(piece, ",:");
    }

    private boolean isIntroduced(Phrase piece) {
        return isAfter(piece, ":");
    }

    /** Whether its opening mark follows one of these. */
    private boolean isAfter(Phrase piece, String marks) {
        String before = plain().substring(in.sentence().start(), piece.start()).stripTrailing();
        String announcing = before.replaceFirst("\"$", "").stripTrailing();
        return !announcing.isEmpty()
                && marks.indexOf(announcing.charAt(announcing.length() - 1)) >= 0;
    }

    private String plain() {
        return in.sentence().passage().plain();
    }

    private List<Phrase> pieces() {
        return in.quotations().stream().flatMap(quotation -> piece(quotation).stream()).toList();
    }

    /** What a quotation holds of this sentence. */
    private Optional<Phrase> piece(Quotation quotation) {
        List<Word> words =
                in.tree().between(quotation.start(), quotation.end()).stream()
                        .filter(DirectSpeech::isText)
                        .toList();
        return words.size() < FEWEST_WORDS
                ? Optional.empty()
                : Optional.of(
                        new Phrase(
                                top(words, quotation),
                                words.getFirst().start(),
                                words.getLast().end()));
    }

    private static boolean isText(Word word) {
        return !List.of("\"", ",", ".", "``", "''").contains(word.form());
    }

    private Word top(List<Word> words, Quotation quotation) {
        return words.stream()
                .filter(
                        w ->
                                in.tree()
                                        .head(w)
                                        .filter(h -> quotation.contains(h.start()) && isText(h))
                                        .isEmpty())
                .findFirst()
                .orElse(words.getFirst());
    }
}
