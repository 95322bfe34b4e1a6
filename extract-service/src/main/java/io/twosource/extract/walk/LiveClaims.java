package io.twosource.extract.walk;

import io.twosource.extract.claim.Citation;
import io.twosource.extract.claim.match.EventTime;
import io.twosource.extract.claim.match.PriorInput;
import io.twosource.extract.statement.Stance;
import io.twosource.extract.walk.Step.Visit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The claims of a cell that a statement can still join, in memory. A claim to which nothing came
 * for the window is over. What is live follows from the visit, never from the clock or from what
 * else came, so a replay finds the same.
 */
final class LiveClaims {

    /** The most promising claims, which are read. */
    private static final int MOST_HEARD = 4;

    /** Below, two statements cannot matter to each other. */
    private static final double LEAST_PRIOR = .3;

    private final Joining joining;
    private final int most;
    private final Sieve sieve = new Sieve();
    private final Map<String, LiveClaim> claims = new HashMap<>();
    private final Set<String> over = new LinkedHashSet<>();
    private final NavigableSet<LiveClaim> oldestFirst = new TreeSet<>(LiveClaim.OLDEST_FIRST);

    /**
     * At most so many claims: those to which nothing came for longest are over before their time.
     */
    LiveClaims(Joining joining, int most) {
        this.joining = joining;
        this.most = most;
    }

    /** How a claim is found; empty where every statement on it is gone. Changes nothing yet. */
    Optional<LiveClaim> prepared(ClaimHead head) {
        return head.isWithdrawn()
                ? Optional.empty()
                : Optional.of(LiveClaim.of(head, Optional.ofNullable(claims.get(head.claimId()))));
    }

    /** A claim of which every statement is gone leaves: an index rebuilt would not know it. */
    void put(String claimId, Optional<LiveClaim> prepared) {
        Optional.ofNullable(claims.get(claimId)).ifPresent(this::remove);
        prepared.ifPresentOrElse(this::add, () -> over.add(claimId));
        if (claims.size() > most) {
            end(oldestFirst.first());
        }
    }

    /** Claims that are over and not yet put away: at most so many. */
    List<String> over(int upTo) {
        return over.stream().limit(upTo).toList();
    }

    /** These are put away now. */
    void putAway(List<String> claimIds) {
        claimIds.forEach(over::remove);
    }

    private void add(LiveClaim claim) {
        claims.put(claim.claimId(), claim);
        over.remove(claim.claimId());
        oldestFirst.add(claim);
        sieve.add(claim);
    }

    private void end(LiveClaim claim) {
        remove(claim);
        over.add(claim.claimId());
    }

    private void remove(LiveClaim claim) {
        claims.remove(claim.claimId());
        oldestFirst.remove(claim);
        sieve.remove(claim);
    }

    int size() {
        return claims.size();
    }

    /** The claim that a statement is about, if one of these is; {@code heads} has their anchors. */
    Optional<Found> best(Hearing hearing, ClaimStore heads) {
        Visit visit = hearing.visit();
        forgetEndedBy(visit.knownAt());
        Instant over = visit.knownAt().minus(joining.window());
        PriorInput prior = visit.prior();
        EventTime time = eventTime(visit.citation());
        return bestOf(
                sieve.nearest(visit.embedding()).stream()
                        .filter(claim -> !claim.lastKnown().isBefore(over))
                        .filter(claim -> claim.time().near(time, joining.window()))
                        .map(claim -> new Candidate(claim, claim.prior(prior)))
                        .filter(candidate -> candidate.prior() >= LEAST_PRIOR)
                        .sorted(Candidate.BEST_FIRST)
                        .limit(MOST_HEARD)
                        .toList(),
                hearing,
                heads);
    }

    /**
     * First with what is nearest on each, then with more of the likeliest; no further where it is
     * sure.
     */
    private Optional<Found> bestOf(List<Candidate> candidates, Hearing hearing, ClaimStore heads) {
        List<Glance> glances = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Glance glance = candidate.glance(hearing, heads);
            glances.add(glance);
            if (isSure(glance.found())) {
                Found found = glance.whole(hearing);
                if (isSure(found)) {
                    return Optional.of(found);
                }
            }
            if (hearing.isOver()) {
                break;
            }
        }
        Stance stance = hearing.visit().citation().statement().stance();
        return likeliest(glances, hearing).filter(found -> joining.joins(found.score(), stance));
    }

    private static Optional<Found> likeliest(List<Glance> glances, Hearing hearing) {
        List<Found> heard = new ArrayList<>();
        for (Glance glance : glances.stream().sorted(Glance.BEST_FIRST).toList()) {
            heard.add(glance.whole(hearing));
            if (hearing.isOver()) {
                break;
            }
        }
        return heard.stream().max(Found.BEST_LAST);
    }

    boolean isSure(Found found) {
        return joining.isSure(found.score());
    }

    /** Of an index rebuilt: the claims that the visits which brought the newest had ended. */
    void forgetEnded() {
        if (!oldestFirst.isEmpty()) {
            forgetEndedBy(oldestFirst.last().lastKnown());
        }
    }

    /** Twice the window, as records may come a little out of order. */
    private void forgetEndedBy(Instant now) {
        Instant longAgo = now.minus(joining.window().multipliedBy(2));
        while (!oldestFirst.isEmpty() && oldestFirst.first().lastKnown().isBefore(longAgo)) {
            end(oldestFirst.first());
        }
    }

    private static EventTime eventTime(Citation citation) {
        Instant published = citation.article().published();
        return new EventTime(published, published, citation.statement().proposition().dates());
    }

    /** A claim that a statement may be about. */
    private record Candidate(LiveClaim claim, double prior) {

        static final Comparator<Candidate> BEST_FIRST =
                Comparator.comparingDouble(Candidate::prior)
                        .reversed()
                        .thenComparing(candidate -> candidate.claim().claimId());

        Glance glance(Hearing hearing, ClaimStore heads) {
            List<HeardAnchor> anchors = heads.heard(claim.claimId());
            Found found = new Found(claim.claimId(), hearing.againstNearest(anchors));
            return new Glance(found, anchors);
        }
    }

    /** What the nearest anchor of a claim says of it, and all its anchors. */
    private record Glance(Found found, List<HeardAnchor> anchors) {

        static final Comparator<Glance> BEST_FIRST =
                Comparator.comparing(Glance::found, Found.BEST_LAST.reversed());

        Found whole(Hearing hearing) {
            return new Found(found.claimId(), hearing.against(anchors).same());
        }
    }

    /** A claim and how likely a statement is on its matter. */
    record Found(String claimId, double score) {

        /** Of equal ones the smaller id, so that no order of arrival decides. */
        static final Comparator<Found> BEST_LAST =
                Comparator.comparingDouble(Found::score)
                        .thenComparing(Found::claimId, Comparator.reverseOrder());
    }
}
