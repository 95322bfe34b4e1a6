package io.twosource.ingest.lookup;

import io.twosource.ingest.access.Mandate;
import io.twosource.ingest.lookup.Lookup.Found;
import io.twosource.ingest.lookup.Lookup.Unavailable;
import io.twosource.ingest.lookup.Lookup.Unknown;
import io.twosource.ingest.stream.ArticleTopology;
import io.twosource.ingest.submission.ArticleId;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KeyQueryMetadata;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.StreamsMetadata;
import org.apache.kafka.streams.state.HostInfo;

/** Finds articles here or at the replicas that hold them. Thread-safe. */
@Singleton
public class ArticleLookup {

    private final KafkaStreams streams;
    private final HostInfo self;
    private final ArticleStores stores;
    private final OtherReplica others;
    private final Patience patience;

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
        this.patience = new Patience(config.patience());
    }

    /**
     * Looks again for a while before it gives up: the article may be on its way through the stream,
     * or moving from one replica to another.
     *
     * @param article its id or another name that it goes by
     */
    public Lookup<ArticleReport> find(ArticleId article) {
        Lookup<ArticleReport> found = patience.look(() -> look(article, true));
        return found instanceof Found<ArticleReport>(ArticleReport report)
                ? new Found<>(withOrigin(report))
                : found;
    }

    /** From whom it comes, if that is decided in a partition of this replica. */
    public Lookup<OriginReport> findOriginHere(ArticleId article) {
        return Patience.unlessMoving(
                () ->
                        stores.origin(article)
                                .<Lookup<OriginReport>>map(Found::new)
                                .orElseGet(Unknown::new));
    }

    /** Asks no other replica, and does not wait: whoever asks this one does. */
    public Lookup<ArticleReport> findHere(ArticleId article) {
        return Patience.unlessMoving(() -> look(article, false));
    }

    /**
     * What stands or was refused at an address, as every replica knows it. What {@code mandate}
     * does not reach is looked for as long as what is not there, so that time does not tell of it.
     */
    public Lookup<AddressReport> findAt(String url, Mandate mandate) {
        Lookup<AddressReport> found = patience.look(() -> lookEverywhere(url, mandate));
        return found instanceof Found<AddressReport>(AddressReport report)
                ? new Found<>(report.with(this::withOrigin))
                : found;
    }

    /** As {@link #findHere}, of an address. */
    public Lookup<AddressReport> findAtHere(String url, Mandate mandate) {
        return Patience.unlessMoving(() -> found(stores.at(url).within(mandate)));
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
                Patience.unlessMoving(() -> lookForOrigin(new ArticleId(report.articleId())));
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

    private Lookup<AddressReport> lookEverywhere(String url, Mandate mandate) {
        AddressReport known = stores.at(url).within(mandate);
        Optional<String> silent = Optional.empty();
        for (StreamsMetadata replica : streams.streamsMetadataForStore(ArticleTopology.NAMES)) {
            if (!replica.hostInfo().equals(self)) {
                switch (others.findAt(url, replica.hostInfo())) {
                    case Found<AddressReport>(AddressReport there) ->
                            known = known.and(there.within(mandate));
                    case Unknown<AddressReport> _ -> {}
                    case Unavailable<AddressReport>(String reason) -> silent = Optional.of(reason);
                }
            }
        }
        return known.hasNothing() && silent.isPresent()
                ? new Unavailable<>(silent.get())
                : found(known);
    }

    private static Lookup<AddressReport> found(AddressReport report) {
        return report.hasNothing() ? new Unknown<>() : new Found<>(report);
    }
}
