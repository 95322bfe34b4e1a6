package io.twosource.alert.notice;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The article version that a statement stands in.
 *
 * @param language BCP 47; {@code und} where it could not be told
 */
public record ArticleVersion(
        String id,
        @Schema(minimum = "1") int version,
        String outlet,
        String title,
        String url,
        Instant published,
        String language) {}
