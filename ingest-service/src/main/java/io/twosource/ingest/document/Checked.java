package io.twosource.ingest.document;

import io.twosource.ingest.submission.ArticleId;
import io.twosource.ingest.submission.SubmittedArticle;
import io.twosource.ingest.submission.Withdrawal;
import java.util.List;

/** What a draft turned out to be good for. */
public sealed interface Checked {

    record Article(SubmittedArticle article) implements Checked {}

    record Withdrawn(ArticleId article, Withdrawal withdrawal) implements Checked {}

    /**
     * It is no article.
     *
     * @param named as far as it says who and where it is
     */
    record Refused(Named named, List<Violation> violations) implements Checked {
        public Refused {
            violations = List.copyOf(violations);
        }
    }
}
