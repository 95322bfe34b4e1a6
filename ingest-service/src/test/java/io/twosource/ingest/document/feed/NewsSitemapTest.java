package io.twosource.ingest.document.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.document.Hints;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NewsSitemapTest {

    private static final String NEWS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
              <url><loc>https://daily.example/about</loc></url>
              <url><loc>https://daily.example/bridge</loc><lastmod>2026-11-27T10:00:00Z</lastmod>
                <n:news><n:publication><n:name>The Daily</n:name><n:language>en</n:language></n:publication>
                  <n:publication_date>2026-11-27T09:00:00Z</n:publication_date>
                  <n:title>Mayor &amp; council deny closure</n:title><n:keywords>bridge, roads</n:keywords></n:news></url>
            </urlset>
            """;

    @Test
    void aSitemapOfNewsIsAFeedWhosePagesHoldTheText() {
        FeedDocument feed = ((FeedReading.Read) read(NEWS)).feed();

        assertThat(feed.title()).contains("The Daily");
        assertThat(feed.items())
                .singleElement()
                .satisfies(
                        item -> {
                            assertThat(item.link()).contains("https://daily.example/bridge");
                            assertThat(item.title().map(title -> title.line()))
                                    .contains("Mayor & council deny closure");
                            assertThat(item.dates().first()).contains("2026-11-27T09:00:00Z");
                            assertThat(item.language()).contains("en");
                            assertThat(item.categories()).containsExactly("bridge", "roads");
                            assertThat(item.isWhole()).isFalse();
                        });
    }

    @Test
    void aSitemapWithoutNewsIsRefusedAsSuch() {
        assertThat(read("<urlset><url><loc>https://daily.example/</loc></url></urlset>"))
                .isEqualTo(new FeedReading.Unreadable("is a sitemap without any news:news"));
    }

    private static FeedReading read(String written) {
        Hints hints =
                new Hints(
                        Optional.of("https://daily.example/news.xml"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of());
        return new FeedReader().read(written.getBytes(StandardCharsets.UTF_8), hints);
    }
}
