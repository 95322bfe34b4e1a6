package io.twosource.ingest.stream;

import static java.util.Objects.requireNonNull;

import io.twosource.ingest.article.Article;
import io.twosource.ingest.article.ArticleHistory;
import io.twosource.ingest.article.Decision;
import io.twosource.ingest.article.Decision.NothingToWithdraw;
import io.twosource.ingest.article.Decision.Published;
import io.twosource.ingest.article.Decision.Same;
import io.twosource.ingest.submission.Submission;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Keeps what {@link Decision} makes of each submission, and forwards what is news. */
final class SubmissionDecider implements FixedKeyProcessor<String, Submission, Article> {

    private final Consumer<Decision> decided;
    private @Nullable FixedKeyProcessorContext<String, Article> context;

    SubmissionDecider(Consumer<Decision> decided) {
        this.decided = decided;
    }

    @Override
    public void init(FixedKeyProcessorContext<String, Article> context) {
        this.context = context;
    }

    @Override
    public void process(FixedKeyRecord<String, Submission> arrived) {
        Submission submission = requireNonNull(arrived.value(), "a submission without a value");
        KeyValueStore<String, ArticleHistory> histories =
                requireNonNull(context).getStateStore(ArticleTopology.HISTORIES);
        Decision decision =
                Decision.on(submission, Optional.ofNullable(histories.get(arrived.key())));
        switch (decision) {
            case Published(ArticleHistory history) -> {
                histories.put(arrived.key(), history);
                requireNonNull(context).forward(arrived.withValue(history.latest()));
            }
            case Same(ArticleHistory history) -> histories.put(arrived.key(), history);
            case Decision.Refused _, NothingToWithdraw _ -> {}
        }
        decided.accept(decision);
    }
}
