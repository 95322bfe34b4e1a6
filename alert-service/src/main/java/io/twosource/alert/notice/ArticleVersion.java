package io.twosource.alert.notice;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The article version that a statement stands in.
 *
 * @param language BCP 47; {@code und} where it could not be told
 * @param subjects what its feed is about, as whoever added that says
 */
public record ArticleVersion(
        String id,
        @Schema(minimum = "1") int version,
        String outlet,
        String title,
        String url,
        Instant published,
        String language,
        List<String> subjects) {

    public ArticleVersion {
        subjects = List.copyOf(subjects);
    }
}
