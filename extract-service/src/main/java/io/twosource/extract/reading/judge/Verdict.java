package io.twosource.extract.reading.judge;

import io.twosource.extract.statement.Stance;
import io.twosource.extract.statement.Statement;
import java.util.List;
import java.util.Optional;

/**
 * What the judge makes of a proposed statement; each figure is a probability, calibrated on streams
 * that it had not seen.
 *
 * @param stance the likeliest
 * @param sure that it is this stance
 * @param none that it is no statement about something being so
 * @param speaker that the speaker is right, where it is one
 * @param content that the content is right, where it is one
 * @param worth that a verification desk would want to hear of it
 */
record Verdict(
        Stance stance, double sure, double none, double speaker, double content, double worth) {

    /** As the judge was taught them. */
    private static final List<Stance> ORDER =
            List.of(
                    Stance.ASSERTS,
                    Stance.CONFIRMS,
                    Stance.DENIES,
                    Stance.DECLINES,
                    Stance.DOUBTS,
                    Stance.RETRACTS);

    /** From here on a proposal is taken for no statement. */
    private static final double NO_STATEMENT = .4;

    /** Of the model's output: the stances, none, speaker, content, three worths. */
    static Verdict of(float[] said) {
        int none = ORDER.size();
        int best = 0;
        for (int stance = 1; stance < none; stance++) {
            best = said[stance] > said[best] ? stance : best;
        }
        return new Verdict(
                ORDER.get(best),
                share(said[best]),
                share(said[none]),
                share(said[none + 1]),
                share(said[none + 2]),
                share(said[said.length - 1]));
    }

    /** Sums of floats may be a little over 1. */
    private static double share(float said) {
        return Math.clamp(said, 0, 1);
    }

    /** The statement as it is to be told; empty where it is none. */
    Optional<Statement> on(Statement proposed) {
        return none < NO_STATEMENT
                ? Optional.of(figured(proposed.as(stanceOf(proposed))))
                : Optional.empty();
    }

    /** Retractions are too rare in the news for the judge to have learned what they look like. */
    private Stance stanceOf(Statement proposed) {
        return proposed.stance() == Stance.RETRACTS ? Stance.RETRACTS : stance;
    }

    /** The statement as it was proposed, with how sure it is and what it is worth. */
    Statement figured(Statement proposed) {
        return proposed.judged(sure * speaker * content, worth);
    }
}
