package io.twosource.ingest.lookup;

import io.twosource.ingest.lookup.Lookup.Found;
import io.twosource.ingest.lookup.Lookup.Unavailable;
import io.twosource.ingest.lookup.Lookup.Unknown;
import io.twosource.ingest.stream.ArticleTopology;
import io.twosource.ingest.submission.ArticleId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KeyQueryMetadata;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.StreamsMetadata;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.HostInfo;

/** Finds articles here or at the replicas that hold them. Thread-safe. */
@Singleton
public class ArticleLookup {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final KafkaStreams streams;
    private final HostInfo self;
    private final ArticleStores stores;
    private final OtherReplica others;
    private final LookupConfig config;

    ArticleLookup(
            KafkaStreams streams,
            StreamsConfig settings,
            ArticleStores stores,
            OtherReplica others,
            LookupConfig config) {
        this.streams = streams;
        this.self =
                HostInfo.buildFromEndpoint(
                        settings.getString(StreamsConfig.APPLICATION_SERVER_CONFIG));
        this.stores = stores;
        this.others = others;
        this.config = config;
    }

    /**
     * Looks again for a while before it gives up: the article may be on its way through the stream,
     * or moving from one replica to another.
     *
     * @param article its id or another name that it goes by
     */
    public Lookup<ArticleReport> find(ArticleId article) {
        Lookup<ArticleReport> found = patiently(() -> look(article, true));
        return found instanceof Found<ArticleReport>(ArticleReport report)
                ? new Found<>(withOrigin(report))
                : found;
    }

    /** From whom it comes, if that is decided in a partition of this replica. */
    public Lookup<OriginReport> findOriginHere(ArticleId article) {
        return unlessMoving(
                () ->
                        stores.origin(article)
                                .<Lookup<OriginReport>>map(Found::new)
                                .orElseGet(Unknown::new));
    }

    /** Asks no other replica, and does not wait: whoever asks this one does. */
    public Lookup<ArticleReport> findHere(ArticleId article) {
        return unlessMoving(() -> look(article, false));
    }

    /** What stands or was refused at an address, as every replica knows it. */
    public Lookup<AddressReport> findAt(String url) {
        Lookup<AddressReport> found = patiently(() -> lookEverywhere(url));
        return found instanceof Found<AddressReport>(AddressReport report)
                ? new Found<>(report.with(this::withOrigin))
                : found;
    }

    /** As {@link #findHere}, of an address. */
    public Lookup<AddressReport> findAtHere(String url) {
        return unlessMoving(() -> found(stores.at(url)));
    }

    private <R> Lookup<R> patiently(Supplier<Lookup<R>> look) {
        long giveUp = System.nanoTime() + config.patience().toNanos();
        Lookup<R> lookup = unlessMoving(look);
        while (!(lookup instanceof Found) && System.nanoTime() < giveUp && paused()) {
            lookup = unlessMoving(look);
        }
        return lookup;
    }

    private static <R> Lookup<R> unlessMoving(Supplier<Lookup<R>> look) {
        try {
            return look.get();
        } catch (InvalidStateStoreException | IllegalStateException e) {
            return new Unavailable<>(String.valueOf(e.getMessage()));
        }
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

    private Lookup<ArticleReport> look(ArticleId article, boolean everywhere) {
        KeyQueryMetadata holder =
                streams.queryMetadataForKey(
                        ArticleTopology.HISTORIES, article.value(), ArticleTopology.byOutlet());
        if (holder.equals(KeyQueryMetadata.NOT_AVAILABLE)) {
            return new Unavailable<>("articles are being moved between replicas");
        }
        return holder.activeHost().equals(self) || !everywhere
                ? here(article, holder.partition())
                : others.find(article, holder.activeHost());
    }

    private Lookup<ArticleReport> here(ArticleId article, int partition) {
        return stores.article(article, partition)
                .<Lookup<ArticleReport>>map(Found::new)
                .orElseGet(Unknown::new);
    }

    /** A report is worth having without it. */
    private ArticleReport withOrigin(ArticleReport report) {
        Lookup<OriginReport> origin =
                unlessMoving(() -> lookForOrigin(new ArticleId(report.articleId())));
        return origin instanceof Found<OriginReport>(OriginReport found)
                ? report.from(found)
                : report;
    }

    private Lookup<OriginReport> lookForOrigin(ArticleId article) {
        KeyQueryMetadata desk =
                streams.queryMetadataForKey(
                        ArticleTopology.ORIGINS, article.value(), new StringSerializer());
        return desk.activeHost().equals(self)
                ? findOriginHere(article)
                : others.findOrigin(article, desk.activeHost());
    }

    private Lookup<AddressReport> lookEverywhere(String url) {
        AddressReport known = stores.at(url);
        Optional<String> silent = Optional.empty();
        for (StreamsMetadata replica : streams.streamsMetadataForStore(ArticleTopology.NAMES)) {
            if (!replica.hostInfo().equals(self)) {
                switch (others.findAt(url, replica.hostInfo())) {
                    case Found<AddressReport>(AddressReport there) -> known = known.and(there);
                    case Unknown<AddressReport> _ -> {}
                    case Unavailable<AddressReport>(String reason) -> silent = Optional.of(reason);
                }
            }
        }
        return known.isEmpty() && silent.isPresent()
                ? new Unavailable<>(silent.get())
                : found(known);
    }

    private static Lookup<AddressReport> found(AddressReport report) {
        return report.isEmpty() ? new Unknown<>() : new Found<>(report);
    }
}
