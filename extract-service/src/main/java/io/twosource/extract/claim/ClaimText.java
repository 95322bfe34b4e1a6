package io.twosource.extract.claim;

import io.twosource.extract.statement.Proposition;
import io.twosource.extract.statement.Stance;
import io.twosource.extract.statement.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a claim is called: of the wordings of its statements, the one that is best read by itself,
 * and that says what is claimed rather than its contrary. Follows from the set of the statements
 * alone.
 */
final class ClaimText {

    /** Words, between which a clause is neither a fragment nor a paragraph. */
    private static final int SHORT = 5;

    private static final int LONG = 25;

    /** What a clause begins with that leans on what stood before it. */
    private static final Set<String> POINTERS =
            Set.of(
                    "he", "she", "it", "they", "we", "i", "you", "this", "that", "these", "those",
                    "his", "her", "their", "its", "and", "but", "so", "which", "who", "there",
                    "our", "my");

    /** A statement's words; how good they are is worked out once, as claims are long. */
    private record Wording(TimelineEntry entry, double goodness) {

        static final Comparator<Wording> BEST_LAST =
                Comparator.comparingDouble(Wording::goodness)
                        .thenComparing(
                                wording -> wording.entry().citation(),
                                Citation.OLDEST_FIRST.reversed());

        static Wording of(TimelineEntry entry) {
            return new Wording(entry, ClaimText.goodness(entry));
        }
    }

    private ClaimText() {}

    /** Empty where nothing is on the timeline. */
    static Optional<String> of(List<TimelineEntry> timeline) {
        return best(timeline).map(best -> best.citation().statement().proposition().text());
    }

    /** Whose wording it is. */
    static Optional<TimelineEntry> best(List<TimelineEntry> timeline) {
        return timeline.stream().map(Wording::of).max(Wording.BEST_LAST).map(Wording::entry);
    }

    private static double goodness(TimelineEntry entry) {
        Statement statement = entry.citation().statement();
        return clause(statement.proposition())
                + side(entry)
                + statement.worth()
                + entry.confidence();
    }

    private static double clause(Proposition proposition) {
        List<String> words = List.of(proposition.text().strip().split("\\s+", -1));
        boolean points = POINTERS.contains(words.getFirst().toLowerCase(Locale.ROOT));
        double length = words.size() < SHORT ? -1.5 : words.size() > LONG ? -1 : 0;
        return length - (points ? 1.5 : 0) + (proposition.entities().isEmpty() ? 0 : .5);
    }

    /** A denial names what it denies; whoever says the contrary does not. */
    private static double side(TimelineEntry entry) {
        return switch (entry.side()) {
            case FOR -> 1;
            case AGAINST -> entry.stance() == Stance.DENIES ? .5 : -1;
            case NEITHER -> -.5;
        };
    }
}
