package io.twosource.extract.claim;

import static io.twosource.extract.claim.Side.AGAINST;
import static io.twosource.extract.claim.Side.FOR;
import static io.twosource.extract.claim.Side.NEITHER;
import static io.twosource.extract.statement.Stance.RETRACTS;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where each independent source stands after a whole timeline: on the side that it took last. Who
 * only declined or doubted stands nowhere, and who later declines still stands where it stood; who
 * takes back its words stands nowhere again. An outlet that only repeats what it has from somebody
 * is no source.
 *
 * @param repeating what outlets say that only repeat, in the order of the timeline
 * @param aside what is judged no more
 * @param speaking numbers of its sources about which the timeline knows better
 */
record Standings(
        List<TimelineEntry> timeline,
        Sources sources,
        Map<String, TimelineEntry> bySource,
        List<TimelineEntry> repeating,
        SetAside aside,
        Set<Integer> speaking) {

    static Standings of(List<TimelineEntry> timeline, SetAside aside) {
        Sources sources = Sources.of(timeline);
        Repetitions repetitions = Repetitions.in(timeline);
        Map<String, TimelineEntry> latest = new LinkedHashMap<>();
        Set<Integer> speaking = new HashSet<>();
        for (TimelineEntry entry : timeline) {
            Optional<SetAside.Standing> known = aside.of(entry.citation());
            if (known.filter(standing -> standing.isLaterThan(entry)).isPresent()) {
                continue;
            }
            if (entry.side() != NEITHER && !repetitions.contain(entry)) {
                latest.merge(sources.of(entry), entry, Standings::later);
            } else if (entry.stance() == RETRACTS) {
                latest.remove(sources.of(entry));
            } else {
                continue;
            }
            known.ifPresent(standing -> speaking.add(standing.source()));
        }
        return new Standings(
                timeline,
                sources,
                latest,
                timeline.stream().filter(repetitions::contain).toList(),
                aside,
                speaking);
    }

    /**
     * Who is found on both sides in one article has hardly changed its mind in it: there, the first
     * side counts; of its versions, the newest.
     */
    private static TimelineEntry later(TimelineEntry before, TimelineEntry now) {
        boolean isTorn = before.isOfSameArticle(now) && before.side() != now.side();
        return isTorn && before.version() >= now.version() ? before : now;
    }

    /** Where whoever makes this statement stands, by whatever name. */
    Optional<Side> side(TimelineEntry said) {
        return Optional.ofNullable(bySource.get(sources.of(said)))
                .map(TimelineEntry::side)
                .or(() -> sideAside(said));
    }

    /** Where it stood when the last that it said was set aside, if it has not spoken since. */
    Optional<Side> sideAside(TimelineEntry said) {
        return aside.of(said.citation())
                .filter(known -> !speaking.contains(known.source()))
                .map(SetAside.Standing::side)
                .filter(side -> side != NEITHER);
    }

    /** Whether all that whoever makes this statement has said is this. */
    boolean isFirstOf(TimelineEntry said) {
        return aside.of(said.citation()).isEmpty() && of(said).allMatch(said::equals);
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
        return (int) on(side).count() + aside.count(side, speaking);
    }

    /**
     * In how many articles those were first heard who stand on a side; of whoever was set aside,
     * each is taken to have had one of its own.
     */
    int articles(Side side) {
        Map<String, String> first = new HashMap<>();
        for (TimelineEntry entry : timeline) {
            String source = sources.of(entry);
            TimelineEntry stands = bySource.get(source);
            if (stands != null && stands.side() == side && entry.side() == side) {
                first.putIfAbsent(source, entry.citation().article().articleId());
            }
        }
        return Set.copyOf(first.values()).size() + aside.count(side, speaking);
    }

    int statements() {
        return timeline.size() + aside.statements();
    }

    ClaimState state() {
        return new ClaimState(status(), count(FOR), count(AGAINST), statements());
    }

    private ClaimStatus status() {
        if (statements() == 0) {
            return ClaimStatus.WITHDRAWN;
        }
        if (count(AGAINST) > 0) {
            return count(FOR) > 0 ? ClaimStatus.DISPUTED : ClaimStatus.DENIED;
        }
        return count(FOR) > 1 ? ClaimStatus.CONFIRMED : ClaimStatus.REPORTED;
    }
}
