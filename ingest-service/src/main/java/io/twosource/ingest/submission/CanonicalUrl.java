package io.twosource.ingest.submission;

import crawlercommons.filters.basic.BasicURLNormalizer;

/** One spelling for all addresses of an article. Thread-safe. */
public final class CanonicalUrl {

    private static final BasicURLNormalizer NORMALIZER = new BasicURLNormalizer();

    private CanonicalUrl() {}

    public static String of(String url) {
        String normal = NORMALIZER.filter(url);
        return normal == null ? url : normal;
    }
}
