package io.twosource.ingest.stream;

import io.twosource.avro.Article;
import io.twosource.avro.SketchedArticle;
import io.twosource.ingest.origin.OriginDecision;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;

/** The step that finds origins, with the stores that it alone writes. */
record FindOrigins(IngestTopics topics, Memory memory, Consumer<OriginDecision> decided)
        implements FixedKeyProcessorSupplier<String, SketchedArticle, Article> {

    @Override
    public FixedKeyProcessor<String, SketchedArticle, Article> get() {
        return new OriginFinder(memory, decided);
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
        Set<StoreBuilder<?>> stores = new HashSet<>(StoredTexts.stores(topics, memory.ofTexts()));
        stores.add(
                Remembered.builder(ArticleTopology.ORIGINS, topics.origins(), memory.ofArticles()));
        return stores;
    }
}
