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

/** One region of meaning with its claims. Steps come one at a time, so each decision is serial. */
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

    List<Outcome> take(Step step) {
        return switch (step) {
            case Visit visit -> hear(new Hearing(joining.relations(), visit));
            case Replacement replacement -> replace(replacement);
        };
    }

    private List<Outcome> hear(Hearing hearing) {
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
    private List<Outcome> hearLate(Hearing hearing, Optional<KeptClaim> holder) {
        Visit visit = hearing.visit();
        Optional<KeptClaim> standing =
                holder.filter(kept -> kept.claim().holds(visit.citation().statementId()));
        if (standing.isEmpty()) {
            claims.place(visit.citation(), holder.map(kept -> kept.claim().claimId()));
        }
        return standing.map(kept -> enter(kept, hearing)).orElse(List.of());
    }

    private List<Outcome> seek(Hearing hearing) {
        Visit visit = hearing.visit();
        Optional<Found> found = live.best(hearing);
        Optional<Match> here = found.map(f -> new Match(f.claimId(), number, f.score()));
        Optional<Match> best = Match.better(visit.best(), here);
        if (visit.decides()) {
            return decide(hearing, best);
        }
        boolean sure = found.filter(live::isSure).isPresent() && best.equals(here);
        return sure && isFirstVersion(visit)
                ? join(here.orElseThrow(), hearing)
                : List.of(new Outcome.Onward(visit.onwards(best)));
    }

    /** A later version's statement may be on a timeline anywhere, so it asks every cell first. */
    private static boolean isFirstVersion(Visit visit) {
        return visit.article().version() == 1;
    }

    private List<Outcome> decide(Hearing hearing, Optional<Match> best) {
        if (best.isEmpty()) {
            return open(hearing);
        }
        Match match = best.get();
        return match.cell() == number
                ? join(match, hearing)
                : List.of(new Outcome.Onward(hearing.visit().toJoin(match)));
    }

    private List<Outcome> join(Match match, Hearing hearing) {
        return claims.claim(match.claimId())
                .map(kept -> enter(kept, hearing))
                .orElseGet(() -> open(hearing));
    }

    private List<Outcome> open(Hearing hearing) {
        Visit visit = hearing.visit();
        Claim claim = Claim.openedBy(visit.citation());
        Optional<KeptClaim> known = claims.claim(claim.claimId());
        if (known.isEmpty() && !leastWorth.opens(visit.citation())) {
            return List.of(new Outcome.NoClaim());
        }
        Side side = Sides.byStance(visit.citation().statement().stance());
        return enter(known.orElseGet(() -> KeptClaim.openedBy(claim, visit.anchor(side))), hearing);
    }

    private List<Outcome> enter(KeptClaim kept, Hearing hearing) {
        Visit visit = hearing.visit();
        Place place = claims.place(visit.citation(), Optional.of(kept.claim().claimId()));
        Citation citation = visit.citation().knownSince(place.knownAt());
        TimelineEntry entry = entry(kept, citation, hearing);
        Entered entered = Ledger.enter(kept.claim(), entry, visit.knownAt(), leastWorth);
        return entered.claim().equals(kept.claim())
                ? List.of()
                : List.of(settle(kept.with(entered, entry, visit.anchor(entry.side())), entered));
    }

    /** What stands here already stands where it stood, so that nothing need be read again. */
    private static TimelineEntry entry(KeptClaim kept, Citation citation, Hearing hearing) {
        return kept.claim()
                .entry(citation.statementId())
                .map(known -> known.cited(citation))
                .orElseGet(() -> Sides.place(citation, hearing.against(kept.anchors())));
    }

    private List<Outcome> replace(Replacement replacement) {
        String articleId = replacement.article().articleId();
        claims.replaced(articleId, replacement.article().version());
        return claims.placement(articleId).claimIds().stream()
                .flatMap(claimId -> claims.claim(claimId).stream())
                .flatMap(kept -> withdraw(kept, replacement).stream())
                .toList();
    }

    private Optional<Outcome> withdraw(KeptClaim kept, Replacement by) {
        Entered entered =
                Ledger.replace(
                        kept.claim(), by.article(), by.statementIds(), by.knownAt(), kept::toldOf);
        return entered.claim().equals(kept.claim())
                ? Optional.empty()
                : Optional.of(settle(kept.without(entered), entered));
    }

    private Outcome settle(KeptClaim changed, Entered entered) {
        claims.keep(changed);
        live.put(changed);
        return new Outcome.Settled(entered.claim(), entered.notices());
    }
}
