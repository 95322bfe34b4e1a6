package io.twosource.ingest.stream;

import io.twosource.ingest.origin.KnownText;
import io.twosource.ingest.origin.KnownTexts;
import io.twosource.ingest.origin.Sketch;
import io.twosource.ingest.submission.ArticleId;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.WindowStore;
import org.apache.kafka.streams.state.WindowStoreIterator;

/** The texts of the last days in two stores whose oldest segments fall away as a whole. */
final class StoredTexts implements KnownTexts {

    /**
     * So many texts are looked at of those that meet in a band, the first ones first: a page's
     * footer may be in a million of them.
     */
    private static final int MOST_OF_A_BAND = 50;

    private final WindowStore<Long, String> bands;
    private final WindowStore<String, KnownText> texts;

    StoredTexts(ProcessingContext context) {
        this.bands = context.getStateStore(ArticleTopology.ORIGIN_BANDS);
        this.texts = context.getStateStore(ArticleTopology.ORIGIN_TEXTS);
    }

    @Override
    public Collection<KnownText> near(Sketch sketch) {
        Map<Entry, KnownText> near = new LinkedHashMap<>();
        sketch.bands().forEach(band -> look(band, near));
        return List.copyOf(near.values());
    }

    @Override
    public Optional<KnownText> find(ArticleId articleId, Instant arrivedAt) {
        return find(new Entry(articleId.value(), arrivedAt.toEpochMilli()));
    }

    @Override
    public void remember(KnownText text) {
        long at = text.arrivedAt().toEpochMilli();
        String articleId = text.articleId().value();
        texts.put(articleId, text, at);
        text.sketch().bands().forEach(band -> bands.put(band, articleId, at));
    }

    private record Entry(String articleId, long at) {
        static Entry of(KeyValue<Long, String> stored) {
            return new Entry(stored.value, stored.key);
        }
    }

    private void look(long band, Map<Entry, KnownText> near) {
        try (WindowStoreIterator<String> entries =
                bands.fetch(band, Instant.EPOCH, Instant.ofEpochMilli(Long.MAX_VALUE))) {
            for (int seen = 0; seen < MOST_OF_A_BAND && entries.hasNext(); seen++) {
                Entry entry = Entry.of(entries.next());
                if (!near.containsKey(entry)) {
                    find(entry).ifPresent(text -> near.put(entry, text));
                }
            }
        }
    }

    private Optional<KnownText> find(Entry entry) {
        return Optional.ofNullable(texts.fetch(entry.articleId(), entry.at()));
    }
}
