package io.twosource.ingest.push;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.twosource.ingest.document.Violation;
import io.twosource.ingest.intake.Taken;
import io.twosource.ingest.lookup.LookupProblems;
import io.twosource.ingest.submission.Submission;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one article of several: what it and this submission of it are called, or why it
 * was not taken in.
 *
 * @param line where it stands, where articles stand on lines
 * @param problem for people
 * @param violations the fields that it was refused for
 * @param retry whether to hand it in again will do
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TakenIn(
        @Nullable Long line,
        @Nullable String articleId,
        @Nullable String submissionId,
        @Nullable String problem,
        @Nullable List<Violation> violations,
        @Nullable Boolean retry) {

    /** Instead of all that comes after the last line that was answered. */
    static TakenIn rest(String problem) {
        return new TakenIn(null, null, null, problem, null, true);
    }

    static TakenIn of(@Nullable Long line, Taken taken) {
        return switch (taken) {
            case Taken.In(Submission submission) ->
                    new TakenIn(
                            line,
                            submission.articleId().value(),
                            submission.submissionId(),
                            null,
                            null,
                            null);
            case Taken.Refused(var violations) ->
                    new TakenIn(line, null, null, Problems.told(violations), violations, null);
            case Taken.Forbidden() ->
                    new TakenIn(line, null, null, LookupProblems.FORBIDDEN, null, null);
            case Taken.Failed(String reason) -> new TakenIn(line, null, null, reason, null, null);
            case Taken.Unacknowledged(String reason) ->
                    new TakenIn(line, null, null, reason, null, true);
        };
    }
}
