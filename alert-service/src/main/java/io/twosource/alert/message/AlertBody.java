package io.twosource.alert.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.twosource.alert.notice.ClaimState;
import io.twosource.alert.notice.Evidence;
import io.twosource.alert.notice.HeldAgainst;
import io.twosource.alert.notice.Notice;
import io.twosource.alert.notice.NoticeKind;
import io.twosource.alert.notice.Speaker;
import io.twosource.alert.notice.Statement;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An alert as webhooks have it: the JSON, as records. Field names are the API; see docs/api.md.
 *
 * @param timestamp when the notice was raised
 */
record AlertBody(String type, String timestamp, Data data) {

    record Data(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long sequence,
            String noticeId,
            List<String> alertTopics,
            List<String> also,
            ClaimPart claim,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable StatePart before,
            String statementId,
            @Nullable SpeakerPart speaker,
            String stance,
            String cue,
            String proposition,
            double confidence,
            double worth,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable HeldAgainst heldAgainst,
            EvidencePart evidence,
            ArticlePart article,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable OppositePart opposite,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LinksPart links,
            String reason) {}

    /**
     * @param desk the claim's page
     */
    record LinksPart(String desk) {}

    record ClaimPart(String id, String text, String status, int sourcesFor, int sourcesAgainst) {}

    record StatePart(String status, int sourcesFor, int sourcesAgainst) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SpeakerPart(
            String name, @Nullable String role, @Nullable String organisation, String mention) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EvidencePart(
            String text,
            int start,
            int end,
            String part,
            @Nullable String before,
            @Nullable String after) {}

    record ArticlePart(
            String id, int version, String outlet, String title, String url, String published) {}

    record OppositePart(
            @Nullable SpeakerPart speaker,
            String stance,
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
                        notice.also().stream().sorted().map(NoticeKind::type).toList(),
                        claim(notice, cut),
                        notice.before().isEmpty() ? null : state(notice.before()),
                        cause.id(),
                        speaker(cause.speaker(), cut),
                        word(cause.stance()),
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
        return new AlertBody(notice.kind().type(), notice.at().toString(), data);
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
        return new StatePart(word(state.status()), state.sourcesFor(), state.sourcesAgainst());
    }

    private static @Nullable SpeakerPart speaker(@Nullable Speaker speaker, Cut cut) {
        return speaker == null
                ? null
                : new SpeakerPart(
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
                word(evidence.part()),
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
                        word(said.stance()),
                        cut.of(said.cue()),
                        cut.of(said.article().outlet()),
                        evidence(said, cut),
                        article(said, cut));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
