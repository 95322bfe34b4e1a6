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
 * @param context the sentences around the evidence
 * @param rule the name of the rule that found it
 * @param confidence how sure it is that speaker, stance and content are right: 0 to 1
 * @param worth how likely a verification desk wants to hear of it: 0 to 1
 */
public record Statement(
        Optional<Speaker> speaker,
        Stance stance,
        Span cue,
        Optional<Span> content,
        boolean anaphoric,
        Proposition proposition,
        Span evidence,
        EvidenceContext context,
        String rule,
        double confidence,
        double worth) {

    /** Ids, speaker, terms and numbers. */
    private static final int BESIDE_TEXTS = 400;

    public Statement {
        requireShare("confidence", confidence);
        requireShare("worth", worth);
    }

    /** One whose surroundings nobody asks for. */
    public Statement(
            Optional<Speaker> speaker,
            Stance stance,
            Span cue,
            Optional<Span> content,
            boolean anaphoric,
            Proposition proposition,
            Span evidence,
            String rule,
            double confidence,
            double worth) {
        this(
                speaker,
                stance,
                cue,
                content,
                anaphoric,
                proposition,
                evidence,
                EvidenceContext.NONE,
                rule,
                confidence,
                worth);
    }

    /** The same, judged to be right and worth telling with these probabilities. */
    public Statement judged(double otherConfidence, double otherWorth) {
        return with(speaker, stance, otherConfidence, otherWorth);
    }

    /** The same, its speaker known better. */
    public Statement by(Speaker other) {
        return with(Optional.of(other), stance, confidence, worth);
    }

    /** The same in another form. */
    public Statement as(Stance other) {
        return with(speaker, other, confidence, worth);
    }

    /** The same without the sentences around its evidence: where many statements are held. */
    public Statement withoutContext() {
        return new Statement(
                speaker,
                stance,
                cue,
                content,
                anaphoric,
                proposition,
                evidence,
                EvidenceContext.NONE,
                rule,
                confidence,
                worth);
    }

    private Statement with(
            Optional<Speaker> otherSpeaker,
            Stance otherStance,
            double otherConfidence,
            double otherWorth) {
        return new Statement(
                otherSpeaker,
                otherStance,
                cue,
                content,
                anaphoric,
                proposition,
                evidence,
                context,
                rule,
                otherConfidence,
                otherWorth);
    }

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
                context,
                rule,
                confidence,
                worth);
    }

    /**
     * The same, no text of it longer than records that hold statements can take; of a statement
     * whose offsets count code points.
     */
    public Statement withinLimits() {
        return StatementLimits.within(this);
    }

    /** About how many bytes it takes in a record, rather more than fewer for text in English. */
    public int weight() {
        int texts =
                cue.text().length()
                        + content.map(span -> span.text().length()).orElse(0)
                        + proposition.text().length()
                        + evidence.text().length()
                        + context.weight();
        return BESIDE_TEXTS + texts;
    }

    /** Not a number is none either. */
    private static void requireShare(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(
                    "%s is %s, not between 0 and 1".formatted(name, value));
        }
    }
}
