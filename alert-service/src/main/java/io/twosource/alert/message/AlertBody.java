package io.twosource.alert.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.twosource.alert.notice.ClaimState;
import io.twosource.alert.notice.ClaimStatus;
import io.twosource.alert.notice.Evidence;
import io.twosource.alert.notice.EvidencePart;
import io.twosource.alert.notice.HeldAgainst;
import io.twosource.alert.notice.Notice;
import io.twosource.alert.notice.NoticeKind;
import io.twosource.alert.notice.NoticeTimes;
import io.twosource.alert.notice.Speaker;
import io.twosource.alert.notice.Stance;
import io.twosource.alert.notice.Statement;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An alert as webhooks have it: the JSON, as records. Field names are the API; see docs/api.md, and
 * docs/webhook.schema.json, which says the same as the OpenAPI document.
 *
 * @param timestamp when the notice was raised
 */
@Schema(name = "Alert")
public record AlertBody(
        NoticeKind type, @Schema(format = "date-time") String timestamp, Data data) {

    @Schema(name = "AlertData")
    record Data(
            @Schema(minimum = "1") @JsonInclude(JsonInclude.Include.NON_NULL)
                    @Nullable Long sequence,
            String noticeId,
            List<String> alertTopics,
            List<NoticeKind> also,
            TimesPart times,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean backfilled,
            ClaimPart claim,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable StatePart before,
            String statementId,
            @Nullable Speaker speaker,
            Stance stance,
            String cue,
            String proposition,
            @Schema(minimum = "0", maximum = "1") double confidence,
            @Schema(minimum = "0", maximum = "1") double worth,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable HeldAgainst heldAgainst,
            EvidencePart evidence,
            ArticlePart article,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable OppositePart opposite,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LinksPart links,
            String reason) {}

    /**
     * @param desk the claim's page
     */
    record LinksPart(@Schema(format = "uri") String desk) {}

    /**
     * Where the alert's second went.
     *
     * @param matchedAt absent where the alert was not raised, but is found in looking back
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TimesPart(
            @Schema(format = "date-time") String receivedAt,
            @Schema(format = "date-time") @Nullable String readAt,
            @Schema(format = "date-time") @Nullable String decidedAt,
            @Schema(format = "date-time") @Nullable String matchedAt) {

        static TimesPart of(Told told) {
            NoticeTimes times = told.notice().times();
            return new TimesPart(
                    told.notice().at().toString(),
                    times.readAt().map(Instant::toString).orElse(null),
                    times.decidedAt().map(Instant::toString).orElse(null),
                    told.matchedAt().map(Instant::toString).orElse(null));
        }
    }

    record ClaimPart(
            String id,
            String text,
            ClaimStatus status,
            @Schema(minimum = "0") int sourcesFor,
            @Schema(minimum = "0") int sourcesAgainst) {}

    record StatePart(
            ClaimStatus status,
            @Schema(minimum = "0") int sourcesFor,
            @Schema(minimum = "0") int sourcesAgainst) {}

    record ArticlePart(
            String id,
            @Schema(minimum = "1") int version,
            String outlet,
            String title,
            String url,
            @Schema(format = "date-time") String published) {}

    record OppositePart(
            @Nullable Speaker speaker,
            Stance stance,
            String cue,
            String outlet,
            EvidencePart evidence,
            ArticlePart article) {}

    static AlertBody of(@Nullable Long sequence, Told told, Cut cut) {
        Notice notice = told.notice();
        Statement cause = notice.cause();
        Data data =
                new Data(
                        sequence,
                        notice.id(),
                        told.alertTopics(),
                        notice.also().stream().sorted().toList(),
                        TimesPart.of(told),
                        told.backfilled() ? true : null,
                        claim(notice, cut),
                        notice.before().isEmpty() ? null : state(notice.before()),
                        cause.id(),
                        speaker(cause.speaker(), cut),
                        cause.stance(),
                        cut.of(cause.cue()),
                        cut.of(cause.proposition()),
                        cause.confidence(),
                        cause.worth(),
                        cause.heldAgainst(),
                        evidence(cause, cut),
                        article(cause, cut),
                        opposite(notice.opposite(), cut),
                        told.desk().map(LinksPart::new).orElse(null),
                        cut.of(notice.reason()));
        return new AlertBody(notice.kind(), notice.at().toString(), data);
    }

    private static ClaimPart claim(Notice notice, Cut cut) {
        StatePart after = state(notice.after());
        return new ClaimPart(
                notice.claimId(),
                cut.of(notice.claim()),
                after.status(),
                after.sourcesFor(),
                after.sourcesAgainst());
    }

    private static StatePart state(ClaimState state) {
        return new StatePart(state.status(), state.sourcesFor(), state.sourcesAgainst());
    }

    private static @Nullable Speaker speaker(@Nullable Speaker speaker, Cut cut) {
        return speaker == null
                ? null
                : new Speaker(
                        cut.of(speaker.name()),
                        cut.ofNullable(speaker.role()),
                        cut.ofNullable(speaker.organisation()),
                        cut.of(speaker.mention()));
    }

    private static EvidencePart evidence(Statement said, Cut cut) {
        Evidence evidence = said.evidence();
        return new EvidencePart(
                cut.of(evidence.text()),
                evidence.start(),
                evidence.end(),
                evidence.part(),
                evidence.before().map(cut::endOf).orElse(null),
                evidence.after().map(cut::of).orElse(null));
    }

    private static ArticlePart article(Statement said, Cut cut) {
        return new ArticlePart(
                said.article().id(),
                said.article().version(),
                cut.of(said.article().outlet()),
                cut.of(said.article().title()),
                said.article().url(),
                said.article().published().toString());
    }

    private static @Nullable OppositePart opposite(@Nullable Statement said, Cut cut) {
        return said == null
                ? null
                : new OppositePart(
                        speaker(said.speaker(), cut),
                        said.stance(),
                        cut.of(said.cue()),
                        cut.of(said.article().outlet()),
                        evidence(said, cut),
                        article(said, cut));
    }
}
