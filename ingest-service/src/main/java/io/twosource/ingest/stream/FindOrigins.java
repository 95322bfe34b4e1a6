package io.twosource.ingest.stream;

import io.twosource.ingest.article.Article;
import io.twosource.ingest.origin.OriginDecision;
import io.twosource.ingest.origin.SketchedArticle;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** The step that finds origins, with the stores that it alone writes. */
record FindOrigins(IngestTopics topics, Memory memory, Consumer<OriginDecision> decided)
        implements FixedKeyProcessorSupplier<String, SketchedArticle, Article> {

    /** Texts count by when they came, not by a day or an hour that they share. */
    private static final Duration A_MOMENT = Duration.ofMillis(1);

    @Override
    public FixedKeyProcessor<String, SketchedArticle, Article> get() {
        return new OriginFinder(decided);
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(
                moments(ArticleTopology.ORIGIN_BANDS, Serdes.Long(), Serdes.String(), true),
                moments(ArticleTopology.ORIGIN_TEXTS, Serdes.String(), topics.texts(), false),
                Remembered.builder(ArticleTopology.ORIGINS, topics.origins(), memory.ofArticles()));
    }

    private <K, V> StoreBuilder<?> moments(
            String name, Serde<K> keys, Serde<V> values, boolean several) {
        return Stores.windowStoreBuilder(
                        Stores.persistentWindowStore(name, memory.ofTexts(), A_MOMENT, several),
                        keys,
                        values)
                .withCachingDisabled()
                .withLoggingEnabled(Map.of());
    }
}
