package io.twosource.extract.claim.side;

import static io.twosource.extract.claim.Side.AGAINST;
import static io.twosource.extract.claim.Side.FOR;
import static io.twosource.extract.claim.Side.NEITHER;

import io.twosource.extract.claim.Citation;
import io.twosource.extract.claim.Side;
import io.twosource.extract.claim.TimelineEntry;
import io.twosource.extract.statement.Proposition;
import io.twosource.extract.statement.Statement;

/**
 * From stance and content to a side. A false dispute costs more than a missed one, so what is not
 * plain stands on neither side.
 */
public final class Sides {

    private Sides() {}

    /** A statement in the timeline of a claim that is about {@code claim}. */
    public static TimelineEntry place(Citation citation, Proposition claim) {
        Statement statement = citation.statement();
        Verdict verdict = byStance(statement);
        if (verdict.side() != NEITHER) {
            verdict = byContent(verdict, statement.proposition(), claim);
        }
        return new TimelineEntry(citation, verdict.side(), verdict.reason());
    }

    private static Verdict byStance(Statement statement) {
        String cue = statement.cue().text();
        return switch (statement.stance()) {
            case ASSERTS -> new Verdict(FOR, "says so: " + quoted(cue));
            case CONFIRMS -> new Verdict(FOR, "confirms: " + quoted(cue));
            case DENIES -> new Verdict(AGAINST, "denies: " + quoted(cue));
            case DECLINES -> new Verdict(NEITHER, "not confirming is not denying: " + quoted(cue));
            case DOUBTS -> new Verdict(NEITHER, "a doubt takes no side: " + quoted(cue));
            case RETRACTS -> new Verdict(NEITHER, "takes back its words: " + quoted(cue));
        };
    }

    private static Verdict byContent(Verdict taken, Proposition said, Proposition claim) {
        return switch (Opposition.between(said, claim)) {
            case Opposition.None() -> taken;
            case Opposition.Contrary(String why, boolean eitherOr) ->
                    taken.side() == FOR || eitherOr
                            ? new Verdict(
                                    taken.side().opposite(),
                                    taken.reason() + "; the contrary: " + why)
                            : new Verdict(NEITHER, taken.reason() + "; of something else: " + why);
            case Opposition.Unsure(String why) ->
                    new Verdict(NEITHER, taken.reason() + "; not sure of what: " + why);
        };
    }

    private static String quoted(String words) {
        return '"' + words + '"';
    }

    private record Verdict(Side side, String reason) {}
}
