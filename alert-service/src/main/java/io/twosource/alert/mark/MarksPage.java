package io.twosource.alert.mark;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.twosource.alert.claim.Cursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Marks of claims, newest change first.
 *
 * @param next where the page after this one begins; absent on the last
 */
public record MarksPage(
        List<MarksAnswer> marks, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {

    /** Of one more than a page shows, where there are so many. */
    static MarksPage of(List<ClaimMarks> found, int limit) {
        List<ClaimMarks> shown = found.subList(0, Math.min(limit, found.size()));
        return new MarksPage(
                shown.stream().map(MarksAnswer::of).toList(),
                found.size() > limit ? after(shown.getLast()).toString() : null);
    }

    private static Cursor after(ClaimMarks last) {
        return new Cursor(last.changedAt(), last.claimId());
    }
}
