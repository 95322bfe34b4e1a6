package io.twosource.ingest.lookup;

import io.twosource.ingest.origin.Origin;
import io.twosource.ingest.origin.OriginDecision;
import java.time.Instant;
import java.util.Optional;

/**
 * From whom an article comes, and how that was told.
 *
 * @param version of the article when it was decided
 * @param origin the articleId of the first that had this text, or the name of whom it credits;
 *     nothing where it stands alone or is the first
 * @param outlet who published that
 * @param clue alone, first, same-text or credit
 * @param likeness how much of the shorter text both have in common, from 0 to 1
 * @param decidedAt when; right after, the article was published to Kafka
 */
public record OriginReport(
        int version,
        Optional<String> origin,
        Optional<String> outlet,
        String clue,
        double likeness,
        Instant decidedAt) {

    static OriginReport of(OriginDecision decision) {
        return new OriginReport(
                decision.versions().latest(),
                decision.origin().map(Origin::name),
                decision.origin().map(Origin::outlet),
                decision.clue().label(),
                decision.likeness(),
                decision.decidedAt());
    }
}
