package io.twosource.extract.walk;

import io.twosource.extract.claim.Claim;
import io.twosource.extract.claim.Entered;
import io.twosource.extract.claim.Ledger;
import io.twosource.extract.claim.TimelineEntry;
import io.twosource.extract.walk.Step.Replacement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes off a cell's claims what an article's newer version does not say any more. */
record Withdrawing(ClaimStore claims, LiveClaims live, Replacement by) {

    Decision decide() {
        String articleId = by.article().articleId();
        Placement placement = claims.placement(articleId).replacedBy(by.article().version());
        Decision decision = Decision.placing(articleId, placement);
        for (String claimId : placement.claimIds()) {
            Optional<KeptClaim> kept = claims.claim(claimId);
            if (kept.isPresent()) {
                decision = from(whole(kept.get(), placement.on(claimId)), decision);
            }
        }
        return decision;
    }

    private Decision from(KeptClaim kept, Decision decision) {
        List<String> gone =
                gone(kept.claim().timeline()).stream().map(TimelineEntry::statementId).toList();
        if (gone.isEmpty()) {
            return decision;
        }
        Entered entered =
                Ledger.replace(
                        kept.claim(), by.article(), by.statementIds(), by.knownAt(), kept::toldOf);
        KeptClaim left = kept.without(entered, gone);
        return decision.settling(
                ClaimChange.of(kept, left, List.of(), gone, claims, live), entered);
    }

    /**
     * Of a long claim, what goes may be set aside, and so may be what its source said before: both
     * are judged again. Of each source's statements the newest are enough.
     */
    private KeptClaim whole(KeptClaim kept, List<String> placed) {
        if (kept.claim().aside().statements() == 0) {
            return kept;
        }
        String claimId = kept.claim().claimId();
        List<KeptEntry> said =
                placed.stream().flatMap(id -> claims.entry(claimId, id).stream()).toList();
        List<TimelineEntry> gone = gone(said.stream().map(KeptEntry::entry).toList());
        if (gone.isEmpty()) {
            return kept;
        }
        Set<String> names = new HashSet<>();
        gone.forEach(entry -> names.addAll(entry.citation().names()));
        return kept.with(said).with(claims.saidBy(claimId, names, Claim.MOST_JUDGED));
    }

    private List<TimelineEntry> gone(List<TimelineEntry> entries) {
        return Ledger.gone(entries, by.article(), by.statementIds());
    }
}
