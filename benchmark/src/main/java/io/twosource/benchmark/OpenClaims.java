package io.twosource.benchmark;

import io.twosource.extract.claim.match.Anchors;
import io.twosource.extract.claim.match.ClaimMatcher;
import java.util.ArrayList;
import java.util.List;

/**
 * Claims of headlines as they come up: each arrival joins the one that it goes with best, or opens
 * one.
 */
final class OpenClaims {

    private final List<Claim> claims = new ArrayList<>();

    private record Claim(String id, Anchors anchors, Arrival first) {

        double score(Arrival arrival, ClaimMatcher matcher) {
            return matcher.headlineScore(anchors, first.time(), arrival.subject(), arrival.time());
        }

        Claim with(Arrival arrival) {
            return new Claim(id, anchors.with(arrival.subject()), first);
        }
    }

    /** The id of an arrival's claim, which is that of the first of its arrivals. */
    String place(Arrival arrival, ClaimMatcher matcher) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < claims.size(); i++) {
            double score = claims.get(i).score(arrival, matcher);
            if (matcher.joinsHeadlines(score) && score > most) {
                best = i;
                most = score;
            }
        }
        if (best < 0) {
            claims.add(new Claim(arrival.id(), Anchors.of(arrival.subject()), arrival));
            return arrival.id();
        }
        claims.set(best, claims.get(best).with(arrival));
        return claims.get(best).id();
    }
}
