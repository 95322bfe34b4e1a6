package io.twosource.ingest.lookup;

/** What looking an article up came to. */
public sealed interface Lookup {

    record Found(ArticleReport report) implements Lookup {}

    record Unknown() implements Lookup {}

    /** Whoever holds the article cannot answer now; soon it can, or another will hold it. */
    record Unavailable(String reason) implements Lookup {}
}
