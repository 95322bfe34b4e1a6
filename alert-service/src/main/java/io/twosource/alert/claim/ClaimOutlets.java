package io.twosource.alert.claim;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.twosource.alert.notice.Notice;
import io.twosource.alert.notice.Outlets;
import io.twosource.alert.notice.Side;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts outlets by the timelines of claims, as this replica has them. It does not guess: where it
 * is still reading, is behind the notice, or has no more than a part of a long timeline, it cannot
 * tell. Thread-safe.
 */
@Singleton
class ClaimOutlets implements Outlets {

    private final Claims claims;

    ClaimOutlets(Claims claims) {
        this.claims = claims;
    }

    @Override
    public OptionalInt carrying(Notice notice) {
        try {
            return claims.find(notice.claimId())
                    .map(found -> carrying(found.claim(), notice))
                    .orElse(OptionalInt.empty());
        } catch (HttpProblem notYet) {
            return OptionalInt.empty();
        }
    }

    static OptionalInt carrying(Claim claim, Notice notice) {
        List<TimelineEntry> known = claim.timelineAsOf(notice.at());
        boolean isBehind = known.size() < notice.after().statements();
        return claim.isWhole() && !isBehind
                ? OptionalInt.of(carrying(known, notice))
                : OptionalInt.empty();
    }

    private static int carrying(List<TimelineEntry> known, Notice notice) {
        Side side = notice.cause().side();
        return switch (side) {
            case FOR, AGAINST -> {
                String cause = folded(notice.cause().article().outlet());
                Set<String> others = on(side, known);
                yield others.contains(cause) ? others.size() : others.size() + 1;
            }
            case NEITHER -> Math.max(on(Side.FOR, known).size(), on(Side.AGAINST, known).size());
        };
    }

    private static Set<String> on(Side side, List<TimelineEntry> known) {
        return known.stream()
                .map(TimelineEntry::said)
                .filter(said -> said.side() == side)
                .map(said -> folded(said.article().outlet()))
                .collect(Collectors.toSet());
    }

    private static String folded(String outlet) {
        return outlet.toLowerCase(Locale.ROOT);
    }
}
