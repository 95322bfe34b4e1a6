package io.twosource.extract.claim;

import static io.twosource.extract.claim.Side.AGAINST;
import static io.twosource.extract.claim.Side.FOR;
import static io.twosource.extract.claim.Side.NEITHER;
import static io.twosource.extract.statement.Stance.RETRACTS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where each independent source stands after a whole timeline: on the side that it took last. Who
 * only declined or doubted stands nowhere, and who later declines still stands where it stood; who
 * takes back its words stands nowhere again. An outlet that only repeats what it has from somebody
 * is no source.
 *
 * @param repeating what outlets say that only repeat, in the order of the timeline
 */
record Standings(
        List<TimelineEntry> timeline,
        Sources sources,
        Map<String, TimelineEntry> bySource,
        List<TimelineEntry> repeating) {

    static Standings of(List<TimelineEntry> timeline) {
        Sources sources = Sources.of(timeline);
        Repetitions repetitions = Repetitions.in(timeline);
        Map<String, TimelineEntry> latest = new LinkedHashMap<>();
        for (TimelineEntry entry : timeline) {
            if (entry.side() != NEITHER && !repetitions.contain(entry)) {
                latest.merge(sources.of(entry), entry, Standings::later);
            } else if (entry.stance() == RETRACTS) {
                latest.remove(sources.of(entry));
            }
        }
        return new Standings(
                timeline, sources, latest, timeline.stream().filter(repetitions::contain).toList());
    }

    /**
     * Who is found on both sides in one article has hardly changed its mind in it: there, the first
     * side counts.
     */
    private static TimelineEntry later(TimelineEntry before, TimelineEntry now) {
        return before.isOfSameArticle(now) && before.side() != now.side() ? before : now;
    }

    /** Where whoever makes this statement stands, by whatever name. */
    Optional<Side> side(TimelineEntry said) {
        return Optional.ofNullable(bySource.get(sources.of(said))).map(TimelineEntry::side);
    }

    /** All that whoever makes this statement says, this one included if it is on the timeline. */
    Stream<TimelineEntry> of(TimelineEntry said) {
        String source = sources.of(said);
        return timeline.stream().filter(entry -> sources.of(entry).equals(source));
    }

    /** What its sources on one side say, in the order of the timeline. */
    Stream<TimelineEntry> on(Side side) {
        return bySource.values().stream().filter(entry -> entry.side() == side);
    }

    int count(Side side) {
        return (int) on(side).count();
    }

    ClaimState state() {
        return new ClaimState(status(), count(FOR), count(AGAINST), timeline.size());
    }

    private ClaimStatus status() {
        if (timeline.isEmpty()) {
            return ClaimStatus.WITHDRAWN;
        }
        if (count(AGAINST) > 0) {
            return count(FOR) > 0 ? ClaimStatus.DISPUTED : ClaimStatus.DENIED;
        }
        return count(FOR) > 1 ? ClaimStatus.CONFIRMED : ClaimStatus.REPORTED;
    }
}
