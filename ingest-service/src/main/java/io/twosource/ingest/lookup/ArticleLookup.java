package io.twosource.ingest.lookup;

import io.twosource.ingest.article.ArticleHistory;
import io.twosource.ingest.lookup.Lookup.Found;
import io.twosource.ingest.lookup.Lookup.Unavailable;
import io.twosource.ingest.lookup.Lookup.Unknown;
import io.twosource.ingest.stream.ArticleTopology;
import io.twosource.ingest.submission.ArticleId;
import io.twosource.ingest.submission.OutletPartition;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KeyQueryMetadata;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.HostInfo;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/** Finds an article here or at the replica that holds it. Thread-safe. */
@Singleton
public class ArticleLookup {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final KafkaStreams streams;
    private final HostInfo self;
    private final OtherReplica others;
    private final LookupConfig config;

    ArticleLookup(
            KafkaStreams streams,
            StreamsConfig settings,
            OtherReplica others,
            LookupConfig config) {
        this.streams = streams;
        this.self =
                HostInfo.buildFromEndpoint(
                        settings.getString(StreamsConfig.APPLICATION_SERVER_CONFIG));
        this.others = others;
        this.config = config;
    }

    /**
     * Looks again for a while before it gives up: the article may be on its way through the stream,
     * or moving from one replica to another.
     */
    public Lookup find(ArticleId article) {
        long giveUp = System.nanoTime() + config.patience().toNanos();
        Lookup lookup = look(article, true);
        while (!(lookup instanceof Found) && System.nanoTime() < giveUp && paused()) {
            lookup = look(article, true);
        }
        return lookup;
    }

    /** Asks no other replica, and does not wait: whoever asks this one does. */
    public Lookup findHere(ArticleId article) {
        return look(article, false);
    }

    /** False when there is no time to wait: the service is shutting down. */
    private static boolean paused() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Lookup look(ArticleId article, boolean everywhere) {
        try {
            KeyQueryMetadata holder =
                    streams.queryMetadataForKey(
                            ArticleTopology.HISTORIES,
                            article.value(),
                            (_, id, _, partitions) ->
                                    Optional.of(
                                            Set.of(
                                                    OutletPartition.of(
                                                            new ArticleId(id), partitions))));
            if (holder.equals(KeyQueryMetadata.NOT_AVAILABLE)) {
                return new Unavailable("articles are being moved between replicas");
            }
            return holder.activeHost().equals(self) || !everywhere
                    ? inStore(article, holder.partition())
                    : others.find(article, holder.activeHost());
        } catch (InvalidStateStoreException | IllegalStateException e) {
            return new Unavailable(String.valueOf(e.getMessage()));
        }
    }

    /** The partition is named, since without it a store that has moved away would look empty. */
    private Lookup inStore(ArticleId article, int partition) {
        ReadOnlyKeyValueStore<String, ArticleHistory> histories =
                streams.store(
                        StoreQueryParameters.fromNameAndType(
                                        ArticleTopology.HISTORIES,
                                        QueryableStoreTypes.<String, ArticleHistory>keyValueStore())
                                .withPartition(partition));
        ArticleHistory history = histories.get(article.value());
        return history == null ? new Unknown() : new Found(ArticleReport.of(history));
    }
}
