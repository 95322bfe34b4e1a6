package io.twosource.extract.statement;

import java.time.LocalDate;
import java.util.List;

/**
 * How long the texts of a statement may be, in code points, so that a record that holds statements
 * has a bound in bytes. What is longer is cut: the claim's wording ends in "…", as it is shown by
 * itself; a span ends earlier, and tells where. No sentence that people read comes near.
 */
final class StatementLimits {

    private static final int SENTENCE = 1_200;
    private static final int PROPOSITION = 600;
    private static final int PHRASE = 200;
    private static final int TERMS = 48;
    private static final int DATES = 24;

    private StatementLimits() {}

    /** The same statement within all bounds; its offsets count code points. */
    static Statement within(Statement said) {
        return new Statement(
                said.speaker().map(StatementLimits::within),
                said.stance(),
                begin(said.cue(), PHRASE),
                said.content().map(span -> begin(span, SENTENCE)),
                said.anaphoric(),
                within(said.proposition()),
                around(said.evidence(), said.cue()),
                said.context().withinLimits(),
                said.rule(),
                said.confidence(),
                said.worth());
    }

    private static Speaker within(Speaker speaker) {
        return new Speaker(
                begin(speaker.mention(), PHRASE),
                begin(speaker.name(), PHRASE),
                speaker.role().map(role -> begin(role, PHRASE)),
                speaker.organisation().map(name -> begin(name, PHRASE)),
                begin(speaker.identity(), PHRASE));
    }

    private static Proposition within(Proposition proposition) {
        List<LocalDate> dates = proposition.dates();
        return new Proposition(
                marked(proposition.text()),
                proposition.negated(),
                terms(proposition.entities()),
                terms(proposition.numbers()),
                dates.subList(0, Math.min(DATES, dates.size())));
    }

    private static List<String> terms(List<String> all) {
        return all.stream().limit(TERMS).map(term -> begin(term, PHRASE)).toList();
    }

    private static String marked(String text) {
        String begun = begin(text, PROPOSITION);
        return begun.length() == text.length() ? text : begun + "…";
    }

    private static String begin(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    private static Span begin(Span span, int most) {
        return span.part(0, most);
    }

    /** Of a sentence without end, what stands around the words that carry the stance. */
    private static Span around(Span sentence, Span cue) {
        int length = sentence.end() - sentence.start();
        boolean holds = cue.part() == sentence.part() && cue.start() < sentence.end();
        int before = holds ? cue.start() - sentence.start() - SENTENCE / 2 : 0;
        return sentence.part(Math.clamp(before, 0, Math.max(0, length - SENTENCE)), SENTENCE);
    }
}
