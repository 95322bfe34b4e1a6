package io.twosource.extract.walk;

import io.twosource.extract.claim.Citation;
import io.twosource.extract.walk.Placement.Place;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * One cell's claims, and where each article's statements are among them. It only grows: a claim
 * that is over can still lose a statement to a correction, and how late one may come is left open,
 * so purging is too.
 */
final class ClaimStore {

    static final String CLAIMS = "claims-of-cell";
    static final String PLACEMENTS = "placements-of-cell";

    private final KeyValueStore<String, KeptClaim> claims;
    private final KeyValueStore<String, Placement> placements;

    private ClaimStore(
            KeyValueStore<String, KeptClaim> claims, KeyValueStore<String, Placement> placements) {
        this.claims = claims;
        this.placements = placements;
    }

    static ClaimStore of(ProcessorContext<?, ?> context) {
        return new ClaimStore(context.getStateStore(CLAIMS), context.getStateStore(PLACEMENTS));
    }

    Optional<KeptClaim> claim(String claimId) {
        return Optional.ofNullable(claims.get(claimId));
    }

    void keep(KeptClaim kept) {
        claims.put(kept.claim().claimId(), kept);
    }

    void forEach(Consumer<KeptClaim> visitor) {
        try (KeyValueIterator<String, KeptClaim> all = claims.all()) {
            all.forEachRemaining(entry -> visitor.accept(entry.value));
        }
    }

    Placement placement(String articleId) {
        return Optional.ofNullable(placements.get(articleId)).orElse(Placement.NONE);
    }

    /** Places a statement, and tells where it is and since when it is known. */
    Place place(Citation citation, Optional<String> claimId) {
        String articleId = citation.article().articleId();
        Placement before = placement(articleId);
        Instant known = before.of(citation.statementId()).map(Place::knownAt).orElse(Instant.MAX);
        Instant now = citation.knownAt();
        Place place = new Place(claimId, now.isBefore(known) ? now : known);
        placements.put(articleId, before.with(citation.statementId(), place));
        return place;
    }

    void replaced(String articleId, int version) {
        placements.put(articleId, placement(articleId).replacedBy(version));
    }
}
