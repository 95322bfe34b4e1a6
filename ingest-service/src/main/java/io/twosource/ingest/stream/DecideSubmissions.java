package io.twosource.ingest.stream;

import io.twosource.ingest.article.Article;
import io.twosource.ingest.article.ArticleHistory;
import io.twosource.ingest.article.Decision;
import io.twosource.ingest.submission.Submission;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** The one stateful step of the topology, with the store that it alone writes. */
record DecideSubmissions(Serde<ArticleHistory> histories, Consumer<Decision> decided)
        implements FixedKeyProcessorSupplier<String, Submission, Article> {

    @Override
    public FixedKeyProcessor<String, Submission, Article> get() {
        return new SubmissionDecider(decided);
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(
                Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(ArticleTopology.HISTORIES),
                                Serdes.String(),
                                histories)
                        .withCachingDisabled()
                        .withLoggingEnabled(Map.of()));
    }
}
