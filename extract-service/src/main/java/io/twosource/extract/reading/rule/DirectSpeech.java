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
                        .or(() -> broken(verb))
                        .or(
                                () ->
                                        before(verb)
                                                .filter(this::isClosedAsSpeech)
                                                .map(this::withOpening))
                        .or(
                                () ->
                                        after(verb)
                                                .filter(
                                                        p ->
                                                                isAnnounced(p)
                                                                        && !isPart(p)
                                                                        && !isName(p)));
    }

    /** 'The bridge "was never safe," she said': the quotation is the end of what she said. */
    private Phrase withOpening(Phrase piece) {
        Word first = in.tree().words().getFirst();
        boolean whole = first.start() == piece.start() || !isPart(piece);
        return whole || !isAlone(first, first.start(), piece.start())
                ? piece
                : new Phrase(piece.head(), first.start(), piece.end());
    }

    /** Speech begins like a sentence; what does not goes on with one. */
    private boolean isPart(Phrase piece) {
        return Character.isLowerCase(plain().charAt(piece.start()));
    }

    /** "the, ahem, \"Affordable Care Act\"" */
    private boolean isName(Phrase piece) {
        return in.tree().between(piece.start(), piece.end()).stream().noneMatch(Word::isVerb)
                && in.tree().between(piece.start(), piece.end()).stream().allMatch(Word::isName);
    }

    /** Any quotation after the verb, for want of other content. */
    Optional<Phrase> near(Word verb) {
        return in.isQuoted(verb) ? Optional.empty() : after(verb);
    }

    /** '"The mill," he said, "has burned down."' is one sentence. */
    private Optional<Phrase> broken(Word verb) {
        return before(verb, 1)
                .filter(this::isClosedAsSpeech)
                .map(this::withOpening)
                .flatMap(
                        first ->
                                after(verb)
                                        .filter(this::isAnnounced)
                                        .map(second -> joined(first, second)));
    }

    private static Phrase joined(Phrase first, Phrase second) {
        Word head = first.head().isVerb() ? first.head() : second.head();
        return new Phrase(head, first.start(), second.end());
    }

    private Optional<Phrase> before(Word verb) {
        return before(verb, FEWEST_WORDS);
    }

    private Optional<Phrase> before(Word verb, int fewest) {
        return pieces(fewest).stream()
                .filter(piece -> piece.end() <= verb.start())
                .reduce((_, last) -> last)
                .filter(piece -> isAlone(verb, piece.end(), verb.start()));
    }

    private Optional<Phrase> after(Word verb) {
        return pieces(FEWEST_WORDS).stream()
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

    private List<Phrase> pieces(int fewest) {
        return in.quotations().stream()
                .flatMap(quotation -> piece(quotation, fewest).stream())
                .toList();
    }

    /** What a quotation holds of this sentence. */
    private Optional<Phrase> piece(Quotation quotation, int fewest) {
        List<Word> words =
                in.tree().between(quotation.start(), quotation.end()).stream()
                        .filter(DirectSpeech::isText)
                        .toList();
        return words.size() < fewest
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
