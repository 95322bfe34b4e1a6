package io.twosource.extract.walk;

import io.twosource.extract.claim.Citation;
import io.twosource.extract.claim.Claim;
import io.twosource.extract.claim.Entered;
import io.twosource.extract.claim.LeastWorth;
import io.twosource.extract.claim.Ledger;
import io.twosource.extract.claim.Side;
import io.twosource.extract.claim.TimelineEntry;
import io.twosource.extract.claim.side.Sides;
import io.twosource.extract.walk.LiveClaims.Found;
import io.twosource.extract.walk.Placement.Place;
import io.twosource.extract.walk.Step.Replacement;
import io.twosource.extract.walk.Step.Visit;
import java.util.List;
import java.util.Optional;

/**
 * One region of meaning with its claims. Steps come one at a time, so each decision is serial; it
 * only reads, and whoever asks writes what it has decided.
 */
final class Cell {

    private final int number;
    private final ClaimStore claims;
    private final LiveClaims live;
    private final Joining joining;
    private final LeastWorth leastWorth;

    /** With claims that statements of {@code leastWorth} or more open. */
    Cell(int number, ClaimStore claims, LiveClaims live, Joining joining, LeastWorth leastWorth) {
        this.number = number;
        this.claims = claims;
        this.live = live;
        this.joining = joining;
        this.leastWorth = leastWorth;
    }

    Decision decide(Step step) {
        return switch (step) {
            case Visit visit -> hear(new Hearing(joining.relations(), visit));
            case Replacement replacement -> new Withdrawing(claims, live, replacement).decide();
        };
    }

    private Decision hear(Hearing hearing) {
        Visit visit = hearing.visit();
        Placement placement = claims.placement(visit.article().articleId());
        Optional<KeptClaim> holder =
                placement
                        .of(visit.citation().statementId())
                        .flatMap(Place::claimId)
                        .flatMap(claims::claim);
        if (placement.overtakes(visit.article().version())) {
            return hearLate(hearing, holder);
        }
        return holder.map(kept -> enter(kept, hearing)).orElseGet(() -> seek(hearing));
    }

    /** A correction was here before: what it left standing we have only known for longer. */
    private Decision hearLate(Hearing hearing, Optional<KeptClaim> holder) {
        String statementId = hearing.visit().citation().statementId();
        return holder.filter(kept -> known(kept, statementId).isPresent())
                .map(kept -> enter(kept, hearing))
                .orElseGet(
                        () -> placing(hearing.visit().citation(), holder.flatMap(Cell::claimId)));
    }

    private Decision seek(Hearing hearing) {
        Visit visit = hearing.visit();
        Optional<Found> found = live.best(hearing, claims);
        Optional<Match> here = found.map(f -> new Match(f.claimId(), number, f.score()));
        Optional<Match> best = Match.better(visit.best(), here);
        if (visit.decides()) {
            return decide(hearing, best);
        }
        boolean sure = found.filter(live::isSure).isPresent() && best.equals(here);
        return sure && isFirstVersion(visit)
                ? join(here.orElseThrow(), hearing)
                : Decision.to(new Outcome.Onward(visit.onwards(best)));
    }

    /** A later version's statement may be on a timeline anywhere, so it asks every cell first. */
    private static boolean isFirstVersion(Visit visit) {
        return visit.article().version() == 1;
    }

    private Decision decide(Hearing hearing, Optional<Match> best) {
        if (best.isEmpty()) {
            return open(hearing);
        }
        Match match = best.get();
        return match.cell() == number
                ? join(match, hearing)
                : Decision.to(new Outcome.Onward(hearing.visit().toJoin(match)));
    }

    private Decision join(Match match, Hearing hearing) {
        return claims.claim(match.claimId())
                .map(kept -> enter(kept, hearing))
                .orElseGet(() -> open(hearing));
    }

    private Decision open(Hearing hearing) {
        Visit visit = hearing.visit();
        Claim claim = Claim.openedBy(visit.citation());
        Optional<KeptClaim> known = claims.claim(claim.claimId());
        if (known.isEmpty() && !leastWorth.opens(visit.citation())) {
            return Decision.to(new Outcome.NoClaim());
        }
        Side side = Sides.byStance(visit.citation().statement().stance());
        return enter(
                known.orElseGet(
                        () -> KeptClaim.openedBy(claim, visit.citation(), visit.anchor(side))),
                hearing);
    }

    private Decision enter(KeptClaim kept, Hearing hearing) {
        Placement placement = placed(hearing.visit().citation(), claimId(kept));
        Citation citation = placement.knownSince(hearing.visit().citation());
        Optional<KeptEntry> known = known(kept, citation.statementId());
        return known.isPresent() && !kept.claim().holds(citation.statementId())
                ? again(kept.knowing(known.get()), known.get().entry(), citation)
                : judge(kept, known, citation, hearing);
    }

    private Decision judge(
            KeptClaim kept, Optional<KeptEntry> known, Citation citation, Hearing hearing) {
        TimelineEntry entry =
                known.map(k -> k.entry().cited(citation))
                        .orElseGet(() -> placed(kept, citation, hearing));
        Visit visit = hearing.visit();
        Entered entered = Ledger.enter(kept.claim(), entry, visit.knownAt(), leastWorth);
        Decision placing = placing(citation, claimId(kept));
        if (entered.claim().equals(kept.claim())) {
            return placing;
        }
        KeptClaim now = kept.with(entered, entry, visit.anchor(entry.side()));
        return placing.settling(
                ClaimChange.of(kept, now, List.of(entry), List.of(), claims, live), entered);
    }

    /** What is judged no more only brings the offsets of a newer version of its article. */
    private Decision again(KeptClaim kept, TimelineEntry known, Citation citation) {
        TimelineEntry latest = Ledger.latest(known, citation);
        Decision placing = placing(citation, claimId(kept));
        return latest.equals(known)
                ? placing
                : placing.settling(
                        ClaimChange.of(kept, kept, List.of(latest), List.of(), claims, live),
                        new Entered(kept.claim(), List.of()));
    }

    private static TimelineEntry placed(KeptClaim kept, Citation citation, Hearing hearing) {
        List<HeardAnchor> anchors = kept.anchors().stream().map(Anchor::heard).toList();
        return Sides.place(citation, hearing.against(anchors));
    }

    /** What stands here already stands where it stood, so that nothing need be read again. */
    private Optional<KeptEntry> known(KeptClaim kept, String statementId) {
        return kept.claim()
                .entry(statementId)
                .map(kept::kept)
                .or(() -> claims.entry(kept.claim().claimId(), statementId));
    }

    private Decision placing(Citation citation, Optional<String> claimId) {
        return Decision.placing(citation.article().articleId(), placed(citation, claimId));
    }

    private Placement placed(Citation citation, Optional<String> claimId) {
        return claims.placement(citation.article().articleId()).with(citation, claimId);
    }

    private static Optional<String> claimId(KeptClaim kept) {
        return Optional.of(kept.claim().claimId());
    }
}
