package io.twosource.alert.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The sentence that says so, as clients read it; offsets count code points of {@code part}, the end
 * is exclusive.
 *
 * @param before the sentence before it, as {@code after} is the one after it; absent where that is
 *     not known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidencePart(
        String text,
        @Schema(minimum = "0") int start,
        @Schema(minimum = "0") int end,
        Part part,
        @Nullable String before,
        @Nullable String after) {

    public static EvidencePart of(Evidence evidence) {
        return new EvidencePart(
                evidence.text(),
                evidence.start(),
                evidence.end(),
                evidence.part(),
                evidence.before().orElse(null),
                evidence.after().orElse(null));
    }
}
