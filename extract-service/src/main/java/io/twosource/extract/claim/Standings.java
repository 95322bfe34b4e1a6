package io.twosource.extract.claim;

import static io.twosource.extract.claim.Side.AGAINST;
import static io.twosource.extract.claim.Side.FOR;
import static io.twosource.extract.claim.Side.NEITHER;
import static io.twosource.extract.statement.Stance.ASSERTS;
import static io.twosource.extract.statement.Stance.RETRACTS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where each independent source stands after a whole timeline: on the side that it took last. Who
 * only declined or doubted stands nowhere, and who later declines still stands where it stood; who
 * takes back its words stands nowhere again.
 */
record Standings(Map<String, TimelineEntry> bySource, int statements) {

    static Standings of(List<TimelineEntry> timeline) {
        Map<String, TimelineEntry> latest = new LinkedHashMap<>();
        for (TimelineEntry entry : timeline) {
            if (entry.side() != NEITHER) {
                latest.merge(entry.source(), entry, Standings::later);
            } else if (entry.stance() == RETRACTS) {
                latest.remove(entry.source());
            }
        }
        return new Standings(latest, timeline.size());
    }

    /**
     * Who is found on both sides in one article has hardly changed its mind in it: there, the first
     * side counts.
     */
    private static TimelineEntry later(TimelineEntry before, TimelineEntry now) {
        boolean inOneArticle =
                before.citation()
                        .article()
                        .articleId()
                        .equals(now.citation().article().articleId());
        return inOneArticle && before.side() != now.side() ? before : now;
    }

    Optional<Side> side(String source) {
        return Optional.ofNullable(bySource.get(source)).map(TimelineEntry::side);
    }

    /** What its sources on one side say, in the order of the timeline. */
    Stream<TimelineEntry> on(Side side) {
        return bySource.values().stream().filter(entry -> entry.side() == side);
    }

    int count(Side side) {
        return (int) on(side).count();
    }

    ClaimState state() {
        return new ClaimState(status(), count(FOR), count(AGAINST), statements);
    }

    private ClaimStatus status() {
        if (statements == 0) {
            return ClaimStatus.WITHDRAWN;
        }
        if (count(AGAINST) > 0) {
            return count(FOR) > 0 ? ClaimStatus.DISPUTED : ClaimStatus.DENIED;
        }
        return confirmed() ? ClaimStatus.CONFIRMED : ClaimStatus.REPORTED;
    }

    private boolean confirmed() {
        return count(FOR) > 1 || on(FOR).anyMatch(entry -> entry.stance() != ASSERTS);
    }
}
