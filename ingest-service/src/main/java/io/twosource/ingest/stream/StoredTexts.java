package io.twosource.ingest.stream;

import io.twosource.ingest.origin.KnownText;
import io.twosource.ingest.origin.KnownTexts;
import io.twosource.ingest.origin.Sketch;
import io.twosource.ingest.stream.BandTexts.Place;
import io.twosource.ingest.submission.ArticleId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.WindowStore;

/** The texts of the last days in two stores whose oldest segments fall away as a whole. */
final class StoredTexts implements KnownTexts {

    /** Texts count by when they came, not by a day or an hour that they share. */
    private static final Duration A_MOMENT = Duration.ofMillis(1);

    private final WindowStore<Long, BandTexts> bands;
    private final WindowStore<Long, KnownText> texts;
    private final Spans spans;
    private final ProcessingContext context;

    StoredTexts(ProcessingContext context, Duration kept) {
        this.bands = context.getStateStore(ArticleTopology.ORIGIN_BANDS);
        this.texts = context.getStateStore(ArticleTopology.ORIGIN_TEXTS);
        this.spans = new Spans(kept);
        this.context = context;
    }

    static Set<StoreBuilder<?>> stores(IngestTopics topics, Duration kept) {
        Spans spans = new Spans(kept);
        return Set.of(
                spans.store(
                        ArticleTopology.ORIGIN_BANDS,
                        spans.length(),
                        Serdes.Long(),
                        BandTexts.serde()),
                spans.store(ArticleTopology.ORIGIN_TEXTS, A_MOMENT, Serdes.Long(), topics.texts()));
    }

    @Override
    public Collection<KnownText> near(Sketch sketch) {
        Set<Place> places =
                sketch.bands().boxed().flatMap(band -> texts(band)).collect(Collectors.toSet());
        return places.stream().flatMap(place -> find(place).stream()).toList();
    }

    @Override
    public Optional<KnownText> find(ArticleId articleId, Instant arrivedAt) {
        return find(Place.of(articleId, arrivedAt));
    }

    /**
     * A text as it is to be kept.
     *
     * @param bands those that have room for it, each with all that is kept there from now on
     * @param span that the bands are kept in
     */
    record Entry(KnownText text, Place place, Map<Long, BandTexts> bands, long span) {

        Entry {
            bands = Map.copyOf(bands);
        }
    }

    /** Works out what {@link #put} is to keep; keeps nothing yet. */
    Entry entry(KnownText text) {
        Place place = Place.of(text.articleId(), text.arrivedAt());
        long span = spans.of(Spans.now(context));
        Map<Long, BandTexts> added = new HashMap<>();
        text.sketch()
                .bands()
                .forEach(
                        band -> {
                            BandTexts before =
                                    Objects.requireNonNullElse(
                                            bands.fetch(band, span), BandTexts.NONE);
                            if (!before.isFull()) {
                                added.put(band, before.with(place));
                            }
                        });
        return new Entry(text, place, added, span);
    }

    void put(Entry entry) {
        texts.put(entry.place().article(), entry.text(), entry.place().at());
        entry.bands().forEach((band, texts) -> bands.put(band, texts, entry.span()));
    }

    private Stream<Place> texts(long band) {
        return spans.until(Spans.now(context))
                .mapToObj(span -> bands.fetch(band, span))
                .filter(Objects::nonNull)
                .flatMap(texts -> texts.places().stream());
    }

    private Optional<KnownText> find(Place place) {
        return Optional.ofNullable(texts.fetch(place.article(), place.at()));
    }
}
