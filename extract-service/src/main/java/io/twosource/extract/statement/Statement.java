package io.twosource.extract.statement;

import java.util.Optional;

/**
 * One source's stance on one proposition, with its evidence in one article version.
 *
 * @param speaker empty where the text names nobody
 * @param cue the words that carry the stance: "did not confirm"
 * @param content the words that the stance is on; empty where none are given ("declined to
 *     comment")
 * @param anaphoric whether the content only points to a proposition that stands elsewhere
 * @param evidence the sentence that says so
 * @param rule the name of the rule that found it
 */
public record Statement(
        Optional<Speaker> speaker,
        Stance stance,
        Span cue,
        Optional<Span> content,
        boolean anaphoric,
        Proposition proposition,
        Span evidence,
        String rule) {

    /** The same, its offsets counted in code points instead of chars of the article. */
    public Statement inCodePointsOf(String title, String text) {
        return new Statement(
                speaker.map(
                        s ->
                                new Speaker(
                                        s.mention().inCodePointsOf(title, text),
                                        s.name(),
                                        s.role(),
                                        s.organisation(),
                                        s.identity())),
                stance,
                cue.inCodePointsOf(title, text),
                content.map(span -> span.inCodePointsOf(title, text)),
                anaphoric,
                proposition,
                evidence.inCodePointsOf(title, text),
                rule);
    }
}
