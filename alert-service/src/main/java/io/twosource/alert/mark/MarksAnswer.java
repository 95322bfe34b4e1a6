package io.twosource.alert.mark;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.twosource.alert.service.EntityTags;
import io.twosource.alert.view.Versioned;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * What a newsroom has marked of a claim, as its members read it. What is absent is not so.
 *
 * @param wrong alerts, in the order in which they were judged
 * @param changedAt absent where nothing is marked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MarksAnswer(
        String claimId,
        @Nullable HandledPart handled,
        @Nullable MarkPart pinned,
        @Nullable MarkPart muted,
        @Nullable NotePart note,
        List<WrongPart> wrong,
        @Nullable Instant changedAt) {

    /**
     * Who has marked it, since when.
     *
     * @param by {@code newsroom/tokenId}
     * @param name the token's
     */
    public record MarkPart(String by, String name, Instant at) {}

    /**
     * Who has handled it.
     *
     * @param noticeId of the alert that was handled; absent where none was named
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HandledPart(String by, String name, Instant at, @Nullable String noticeId) {}

    /** What members tell each other. */
    public record NotePart(String text, String by, String name, Instant at) {}

    /** An alert that was judged wrong. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WrongPart(
            String noticeId,
            @Schema(pattern = Verdict.REASONS) String reason,
            @Nullable String statementId,
            String by,
            String name,
            Instant at) {}

    static RestResponse<MarksAnswer> of(Versioned<ClaimMarks> marks) {
        return RestResponse.ResponseBuilder.ok(of(marks.value()))
                .header(HttpHeaders.ETAG, EntityTags.of(marks.version()))
                .build();
    }

    static MarksAnswer of(ClaimMarks marks) {
        return new MarksAnswer(
                marks.claimId(),
                marks.handled().map(MarksAnswer::handled).orElse(null),
                marks.pinned().map(pinned -> part(pinned.by())).orElse(null),
                marks.muted().map(muted -> part(muted.by())).orElse(null),
                marks.note().map(MarksAnswer::note).orElse(null),
                marks.judged().stream()
                        .filter(Mark.Judged::isWrong)
                        .map(MarksAnswer::wrong)
                        .toList(),
                marks.isEmpty() ? null : marks.changedAt());
    }

    private static MarkPart part(Stamp stamp) {
        return new MarkPart(stamp.by(), stamp.name(), stamp.at());
    }

    private static HandledPart handled(Mark.Handled handled) {
        Stamp by = handled.by();
        return new HandledPart(by.by(), by.name(), by.at(), handled.noticeId().orElse(null));
    }

    private static NotePart note(Mark.Note note) {
        Stamp by = note.by();
        return new NotePart(note.text(), by.by(), by.name(), by.at());
    }

    private static WrongPart wrong(Mark.Judged judged) {
        Stamp by = judged.by();
        return new WrongPart(
                judged.noticeId(),
                judged.verdict().title(),
                judged.statementId().orElse(null),
                by.by(),
                by.name(),
                by.at());
    }
}
