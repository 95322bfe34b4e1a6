package io.twosource.extract.reading.embedding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The embeddings of the texts that were asked for last: an article is read again whenever its
 * publisher changes a word, and says almost the same. Safe for use by many threads.
 */
final class RecentEmbeddings {

    /** Six megabytes. */
    private static final int MOST = 4_096;

    private final Map<String, float[]> recent =
            new LinkedHashMap<>(MOST, .75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
                    return size() > MOST;
                }
            };

    synchronized Optional<float[]> get(String text) {
        return Optional.ofNullable(recent.get(text)).map(float[]::clone);
    }

    synchronized void put(String text, float[] embedding) {
        recent.put(text, embedding.clone());
    }
}
