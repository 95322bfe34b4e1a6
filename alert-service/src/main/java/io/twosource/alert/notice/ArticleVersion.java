package io.twosource.alert.notice;

import java.time.Instant;

/**
 * The article version that a statement stands in.
 *
 * @param language BCP 47; {@code und} where it could not be told
 */
public record ArticleVersion(
        String id,
        int version,
        String outlet,
        String title,
        String url,
        Instant published,
        String language) {}
