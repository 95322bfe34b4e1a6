package io.twosource.ingest.origin;

import io.twosource.ingest.submission.ArticleId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Forgets nothing. */
final class TextsInMemory implements KnownTexts {

    private final Map<Long, List<KnownText>> bands = new HashMap<>();
    private final List<KnownText> all = new ArrayList<>();

    @Override
    public Collection<KnownText> near(Sketch sketch) {
        Set<KnownText> near = new LinkedHashSet<>();
        sketch.bands().forEach(band -> near.addAll(bands.getOrDefault(band, List.of())));
        return near;
    }

    @Override
    public Optional<KnownText> find(ArticleId articleId, Instant arrivedAt) {
        return all.stream()
                .filter(text -> text.articleId().equals(articleId))
                .filter(text -> text.arrivedAt().equals(arrivedAt))
                .findFirst();
    }

    void remember(KnownText text) {
        all.add(text);
        text.sketch()
                .bands()
                .forEach(band -> bands.computeIfAbsent(band, _ -> new ArrayList<>()).add(text));
    }
}
