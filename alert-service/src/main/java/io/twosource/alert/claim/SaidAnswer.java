package io.twosource.alert.claim;

import io.twosource.alert.notice.ArticleVersion;
import io.twosource.alert.notice.EvidencePart;
import io.twosource.alert.notice.HeldAgainst;
import io.twosource.alert.notice.Side;
import io.twosource.alert.notice.Speaker;
import io.twosource.alert.notice.Stance;
import io.twosource.alert.notice.Statement;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a timeline, as clients read it.
 *
 * @param speaker null where the text names nobody
 * @param heldAgainst the earlier statement that it was held against; null where it opened the claim
 * @param reason why it is on its side
 */
public record SaidAnswer(
        String statementId,
        @Nullable Speaker speaker,
        Stance stance,
        Side side,
        String cue,
        String proposition,
        @Schema(minimum = "0", maximum = "1") double confidence,
        @Schema(minimum = "0", maximum = "1") double worth,
        @Nullable HeldAgainst heldAgainst,
        EvidencePart evidence,
        ArticleVersion article,
        String reason,
        Instant knownAt) {

    public static SaidAnswer of(TimelineEntry entry) {
        Statement said = entry.said();
        return new SaidAnswer(
                entry.statementId(),
                said.speaker(),
                said.stance(),
                said.side(),
                said.cue(),
                said.proposition(),
                said.confidence(),
                said.worth(),
                said.heldAgainst(),
                EvidencePart.of(said.evidence()),
                said.article(),
                entry.reason(),
                entry.knownAt());
    }
}
