package io.twosource.alert.notice;

import java.time.Instant;

/** The article version that a statement stands in. */
public record ArticleVersion(
        String id, int version, String outlet, String title, String url, Instant published) {}
