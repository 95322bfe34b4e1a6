package io.twosource.ingest.lookup;

import io.twosource.ingest.article.ArticleHistory;
import io.twosource.ingest.origin.OriginDecision;
import io.twosource.ingest.stream.ArticleTopology;
import io.twosource.ingest.stream.RefusedArticle;
import io.twosource.ingest.stream.Remembered;
import io.twosource.ingest.submission.ArticleId;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyWindowStore;

/**
 * Reads the stream's stores of this replica. Thread-safe. Every method throws {@link
 * InvalidStateStoreException} or {@link IllegalStateException} while a store is not here or not
 * ready.
 */
@Singleton
class ArticleStores {

    private final KafkaStreams streams;

    ArticleStores(KafkaStreams streams) {
        this.streams = streams;
    }

    /** By the article's id or one of its names, of the partition where that stands. */
    Optional<ArticleReport> article(ArticleId name, int partition) {
        String id = latest(this.<String>store(ArticleTopology.NAMES, partition), name.value());
        return Remembered.latest(
                        this.<ArticleHistory>store(ArticleTopology.HISTORIES, partition), id)
                .map(ArticleReport::of);
    }

    /** Of the one partition in which origins are decided. */
    Optional<OriginReport> origin(ArticleId article) {
        return Remembered.latest(
                        this.<OriginDecision>store(ArticleTopology.ORIGINS, 0), article.value())
                .map(OriginReport::of);
    }

    /** What stands or was refused at an address, in any partition that is here. */
    AddressReport at(String url) {
        String address = ArticleTopology.addressKey(url);
        Optional<ArticleReport> article =
                Remembered.latest(this.<String>stores(ArticleTopology.NAMES), address)
                        .flatMap(
                                id ->
                                        Remembered.latest(
                                                this.<ArticleHistory>stores(
                                                        ArticleTopology.HISTORIES),
                                                id))
                        .map(ArticleReport::of);
        Optional<RefusedReport> refused =
                Remembered.latest(this.<RefusedArticle>stores(ArticleTopology.REFUSALS), address)
                        .map(RefusedReport::of);
        return new AddressReport(url, article.stream().toList(), refused.stream().toList());
    }

    private static String latest(ReadOnlyWindowStore<String, String> names, String name) {
        return Remembered.latest(names, name).orElse(name);
    }

    /** The partition is named, since without it a store that has moved away would look empty. */
    private <V> ReadOnlyWindowStore<String, V> store(String name, int partition) {
        return streams.store(
                StoreQueryParameters.fromNameAndType(
                                name, QueryableStoreTypes.<String, V>windowStore())
                        .withPartition(partition));
    }

    private <V> ReadOnlyWindowStore<String, V> stores(String name) {
        return streams.store(
                StoreQueryParameters.fromNameAndType(
                        name, QueryableStoreTypes.<String, V>windowStore()));
    }
}
