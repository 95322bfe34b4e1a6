package io.twosource.ingest.stream;

import static java.util.Objects.requireNonNull;

import io.twosource.ingest.article.Article;
import io.twosource.ingest.article.ArticleHistory;
import io.twosource.ingest.article.Decision;
import io.twosource.ingest.article.Identity;
import io.twosource.ingest.submission.ArticleId;
import io.twosource.ingest.submission.Refusal;
import io.twosource.ingest.submission.Submission;
import io.twosource.ingest.submission.SubmittedArticle;
import io.twosource.ingest.submission.Withdrawal;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Finds the article that a submission is about, keeps what {@link Decision} makes of it, and
 * forwards what is news under that article's id.
 */
final class SubmissionDecider implements Processor<String, Submission, String, Article> {

    private static final String NOT_THEIRS = "the article belongs to another pusher";

    private final Memory memory;
    private final Consumer<Decision> decided;

    @SuppressWarnings("NullAway.Init")
    private ProcessorContext<String, Article> context;

    @SuppressWarnings("NullAway.Init")
    private Remembered<ArticleHistory> histories;

    @SuppressWarnings("NullAway.Init")
    private Remembered<String> names;

    @SuppressWarnings("NullAway.Init")
    private Remembered<RefusedArticle> refusals;

    SubmissionDecider(Memory memory, Consumer<Decision> decided) {
        this.memory = memory;
        this.decided = decided;
    }

    @Override
    public void init(ProcessorContext<String, Article> context) {
        this.context = context;
        this.histories = Remembered.in(context, ArticleTopology.HISTORIES, memory.ofArticles());
        this.names = Remembered.in(context, ArticleTopology.NAMES, memory.ofArticles());
        this.refusals = Remembered.in(context, ArticleTopology.REFUSALS, memory.ofRefusals());
    }

    @Override
    public void process(Record<String, Submission> arrived) {
        Submission submission = requireNonNull(arrived.value(), "a submission without a value");
        switch (submission.content()) {
            case SubmittedArticle article -> {
                Identity identity = Identity.of(article, new KnownArticles());
                if (decide(arrived, submission.about(identity.article()))
                        instanceof Decision.NotTheirs) {
                    refuse(submission, new Refusal(article.outlet(), article.url(), NOT_THEIRS));
                } else {
                    remember(submission, identity, article.url());
                }
            }
            case Withdrawal _ -> {
                ArticleId name = submission.articleId();
                var _ = decide(arrived, submission.about(named(name).orElse(name)));
            }
            case Refusal refusal -> {
                var _ = decide(arrived, submission);
                refuse(submission, refusal);
            }
        }
    }

    private void refuse(Submission submission, Refusal refusal) {
        refusals.put(
                ArticleTopology.addressKey(refusal.url()), RefusedArticle.of(submission, refusal));
    }

    private Decision decide(Record<String, Submission> arrived, Submission submission) {
        String id = submission.articleId().value();
        Decision decision =
                Decision.on(
                        submission,
                        histories.of(id),
                        Instant.ofEpochMilli(context.currentSystemTimeMs()));
        switch (decision) {
            case Decision.Published(ArticleHistory history) -> {
                histories.put(id, history);
                context.forward(arrived.withKey(id).withValue(history.latest()));
            }
            case Decision.Same(ArticleHistory history) -> histories.put(id, history);
            case Decision.Refused _, Decision.NotTheirs _, Decision.NothingToWithdraw _ -> {}
        }
        decided.accept(decision);
        return decision;
    }

    private void remember(Submission submission, Identity identity, String url) {
        Stream.concat(
                        identity.names().stream().map(ArticleId::value),
                        Stream.of(ArticleTopology.addressKey(url)))
                .filter(name -> isFree(name, submission))
                .forEach(name -> names.put(name, identity.article().value()));
    }

    /** A pusher that took the name of another's article would keep it from its owner. */
    private boolean isFree(String name, Submission submission) {
        return names.of(name)
                .flatMap(histories::of)
                .filter(history -> !history.isOpenTo(submission))
                .isEmpty();
    }

    private Optional<ArticleId> named(ArticleId name) {
        return names.of(name.value()).map(ArticleId::new);
    }

    private final class KnownArticles implements Identity.Known {
        @Override
        public Optional<ArticleId> named(ArticleId name) {
            return SubmissionDecider.this.named(name);
        }

        @Override
        public Optional<Article> latest(ArticleId article) {
            return histories.of(article.value()).map(ArticleHistory::latest);
        }
    }
}
