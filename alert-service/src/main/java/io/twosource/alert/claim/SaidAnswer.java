package io.twosource.alert.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.twosource.alert.notice.ArticleVersion;
import io.twosource.alert.notice.Evidence;
import io.twosource.alert.notice.HeldAgainst;
import io.twosource.alert.notice.Speaker;
import io.twosource.alert.notice.Statement;
import java.time.Instant;
import java.util.Locale;
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
        @Nullable SpeakerPart speaker,
        String stance,
        String side,
        String cue,
        String proposition,
        double confidence,
        double worth,
        @Nullable HeldAgainst heldAgainst,
        EvidencePart evidence,
        ArticleVersion article,
        String reason,
        Instant knownAt) {

    /** Who says so. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SpeakerPart(
            String name, @Nullable String role, @Nullable String organisation, String mention) {

        static @Nullable SpeakerPart of(@Nullable Speaker speaker) {
            return speaker == null
                    ? null
                    : new SpeakerPart(
                            speaker.name(),
                            speaker.role(),
                            speaker.organisation(),
                            speaker.mention());
        }
    }

    /**
     * The sentence; offsets count code points of {@code part}, the end is exclusive.
     *
     * @param before the sentence before it, as {@code after} is the one after it; absent where that
     *     is not known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EvidencePart(
            String text,
            int start,
            int end,
            String part,
            @Nullable String before,
            @Nullable String after) {

        static EvidencePart of(Evidence evidence) {
            return new EvidencePart(
                    evidence.text(),
                    evidence.start(),
                    evidence.end(),
                    word(evidence.part()),
                    evidence.before().orElse(null),
                    evidence.after().orElse(null));
        }
    }

    public static SaidAnswer of(TimelineEntry entry) {
        Statement said = entry.said();
        return new SaidAnswer(
                entry.statementId(),
                SpeakerPart.of(said.speaker()),
                word(said.stance()),
                word(said.side()),
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

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
