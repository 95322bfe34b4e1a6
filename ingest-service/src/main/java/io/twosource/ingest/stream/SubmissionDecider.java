package io.twosource.ingest.stream;

import static java.util.Objects.requireNonNull;

import io.twosource.avro.SketchedArticle;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Finds the article that a submission is about, keeps what {@link Decision} makes of it, and
 * forwards what is news under that article's id. All of it is worked out before any of it is kept:
 * Streams goes on after a step that failed, and would keep what stood in the stores by then.
 */
final class SubmissionDecider implements Processor<String, Submission, String, SketchedArticle> {

    private static final String NOT_THEIRS = "the article belongs to another pusher";

    private final Memory memory;
    private final Consumer<Decision> decided;

    @SuppressWarnings("NullAway.Init")
    private ProcessorContext<String, SketchedArticle> context;

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
    public void init(ProcessorContext<String, SketchedArticle> context) {
        this.context = context;
        this.histories = Remembered.in(context, ArticleTopology.HISTORIES, memory.ofArticles());
        this.names = Remembered.in(context, ArticleTopology.NAMES, memory.ofArticles());
        this.refusals = Remembered.in(context, ArticleTopology.REFUSALS, memory.ofRefusals());
    }

    @Override
    public void process(Record<String, Submission> arrived) {
        Submission submission = requireNonNull(arrived.value(), "a submission without a value");
        commit(arrived, settle(submission));
    }

    private Settlement settle(Submission submission) {
        return switch (submission.content()) {
            case SubmittedArticle article -> settle(submission, article);
            case Withdrawal _ -> {
                ArticleId name = submission.articleId();
                yield Settlement.of(decide(submission.about(named(name).orElse(name))));
            }
            case Refusal refusal ->
                    Settlement.of(decide(submission))
                            .refusing(RefusedArticle.of(submission, refusal));
        };
    }

    private Settlement settle(Submission submission, SubmittedArticle article) {
        Identity identity = Identity.of(article, new KnownArticles());
        Settlement settled = Settlement.of(decide(submission.about(identity.article())));
        return settled.decision() instanceof Decision.NotTheirs
                ? settled.refusing(RefusedArticle.of(submission, notTheirs(article)))
                : settled.naming(names(submission, identity, article.url()));
    }

    private static Refusal notTheirs(SubmittedArticle article) {
        return new Refusal(article.outlet(), article.url(), NOT_THEIRS);
    }

    private Decision decide(Submission submission) {
        return Decision.on(
                submission,
                histories.of(submission.articleId().value()),
                Instant.ofEpochMilli(context.currentSystemTimeMs()));
    }

    private Map<String, String> names(Submission submission, Identity identity, String url) {
        return Stream.concat(
                        identity.names().stream().map(ArticleId::value),
                        Stream.of(ArticleTopology.addressKey(url)))
                .distinct()
                .filter(name -> isFree(name, submission))
                .collect(Collectors.toMap(name -> name, _ -> identity.article().value()));
    }

    /** A pusher that took the name of another's article would keep it from its owner. */
    private boolean isFree(String name, Submission submission) {
        return names.of(name)
                .flatMap(histories::of)
                .filter(history -> !history.isOpenTo(submission))
                .isEmpty();
    }

    /** Nothing here depends on what arrived: it was all worked out before. */
    private void commit(Record<String, Submission> arrived, Settlement settled) {
        settled.history()
                .ifPresent(history -> histories.put(history.latest().articleId().value(), history));
        settled.names().forEach(names::put);
        settled.refused()
                .ifPresent(
                        refused ->
                                refusals.put(
                                        ArticleTopology.addressKey(refused.refusal().url()),
                                        refused));
        settled.news()
                .ifPresent(
                        news ->
                                context.forward(
                                        arrived.withKey(news.getArticle().getArticleId())
                                                .withValue(news)));
        decided.accept(settled.decision());
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
