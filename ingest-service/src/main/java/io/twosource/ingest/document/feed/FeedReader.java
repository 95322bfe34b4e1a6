package io.twosource.ingest.document.feed;

import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.markup.Charsets;
import java.util.regex.Pattern;

/** Reads feeds of every kind. Thread-safe; pure; throws nothing for what stands in a feed. */
public final class FeedReader {

    /** Each tag costs a hundred times its length in memory; a feed of 1 MB has some 20,000. */
    static final int MOST_TAGS = 120_000;

    /** Feeds begin with what is new; what stands behind these has been there for long. */
    static final int MOST_ITEMS = 5_000;

    /** Each is copied for each element below it; feeds declare ten, those of word processors 40. */
    static final int MOST_NAMESPACES = 100;

    private static final Pattern NAMESPACE = Pattern.compile("(?i)xmlns:([^\\t\\n\\f\\r =/>]*+)");

    private final JsonFeed jsonFeed = new JsonFeed();

    /**
     * Reads a feed.
     *
     * @param body as it came, decompressed
     * @param hints where it came from and as what; the feed itself is believed first
     */
    public FeedReading read(byte[] body, Hints hints) {
        String written = Charsets.decode(body, hints.charset());
        String start = written.stripLeading();
        if (start.isEmpty()) {
            return new FeedReading.Unreadable("is empty");
        }
        if (start.startsWith("{")) {
            return jsonFeed.read(start, hints);
        }
        if (written.chars().filter(c -> c == '<').limit(MOST_TAGS + 1L).count() > MOST_TAGS) {
            return new FeedReading.Unreadable("has more than %d tags".formatted(MOST_TAGS));
        }
        if (namespaces(written) > MOST_NAMESPACES) {
            return new FeedReading.Unreadable(
                    "declares more than %d namespaces".formatted(MOST_NAMESPACES));
        }
        return XmlFeed.read(written, hints);
    }

    private static long namespaces(String written) {
        return NAMESPACE
                .matcher(written)
                .results()
                .map(name -> name.group(1))
                .distinct()
                .limit(MOST_NAMESPACES + 1L)
                .count();
    }
}
