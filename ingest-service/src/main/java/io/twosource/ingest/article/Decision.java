package io.twosource.ingest.article;

import io.twosource.ingest.submission.Refusal;
import io.twosource.ingest.submission.Submission;
import io.twosource.ingest.submission.SubmittedArticle;
import io.twosource.ingest.submission.Withdrawal;
import java.time.Instant;
import java.util.Optional;

/** What a submission makes of its article. */
public sealed interface Decision {

    /** A version that nobody has seen: the latest of the history. */
    record Published(ArticleHistory history) implements Decision {}

    /** Nothing new; the history only remembers that it was submitted. */
    record Same(ArticleHistory history) implements Decision {}

    /** It was never taken in. */
    record Refused(String reason) implements Decision {}

    /** It may not change the article, which another has pushed. */
    record NotTheirs() implements Decision {}

    /** Nobody knows the article that it would withdraw. */
    record NothingToWithdraw() implements Decision {}

    /**
     * Decides.
     *
     * @param history of the submission's article; empty where it was never seen
     * @param now when that is
     */
    static Decision on(Submission submission, Optional<ArticleHistory> history, Instant now) {
        return switch (submission.content()) {
            case SubmittedArticle submitted ->
                    history.map(known -> known.receive(submission, submitted, now))
                            .orElseGet(() -> ArticleHistory.open(submission, submitted, now));
            case Refusal(_, _, String reason) -> new Refused(reason);
            case Withdrawal _ ->
                    history.map(known -> known.withdraw(submission, now))
                            .orElseGet(NothingToWithdraw::new);
        };
    }
}
