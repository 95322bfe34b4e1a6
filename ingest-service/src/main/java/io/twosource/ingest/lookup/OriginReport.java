package io.twosource.ingest.lookup;

import io.twosource.ingest.origin.Origin;
import io.twosource.ingest.origin.OriginDecision;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * From whom an article comes, and how that was told.
 *
 * @param version of the article when it was decided
 * @param origin the articleId of the first that had this text, or the name of whom it credits;
 *     nothing where it stands alone or is the first
 * @param outlet who published that
 * @param clue what it was told by
 * @param likeness how much of the shorter text both have in common, from 0 to 1
 * @param decidedAt when; right after, the article was published to Kafka
 */
public record OriginReport(
        int version,
        Optional<String> origin,
        Optional<String> outlet,
        @Schema(enumeration = {"alone", "first", "same-text", "credit"}) String clue,
        @Schema(minimum = "0", maximum = "1") double likeness,
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
