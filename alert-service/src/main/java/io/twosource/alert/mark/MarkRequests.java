package io.twosource.alert.mark;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What marks are asked for with. */
final class MarkRequests {

    private MarkRequests() {}

    /**
     * A claim is handled.
     *
     * @param noticeId of the alert that is; absent: it counts for no alert's precision
     */
    record HandledRequest(
            @Nullable @Pattern(regexp = ClaimMarks.ID_PATTERN, message = ClaimMarks.NO_ID)
                    String noticeId) {}

    /** A note on a claim. */
    record NoteRequest(@NotBlank @Size(max = Mark.Note.MOST_CHARACTERS) String text) {}

    /**
     * An alert is wrong.
     *
     * @param statementId of the statement that caused it; absent: it makes no example
     */
    record WrongRequest(
            @NotNull @Pattern(regexp = Verdict.REASONS, message = Verdict.NO_REASON) String reason,
            @Nullable @Pattern(regexp = ClaimMarks.ID_PATTERN, message = ClaimMarks.NO_ID)
                    String statementId) {}
}
