package io.twosource.ingest.document.feed;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.Mutations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Nothing that comes as a feed raises anything. Each property has its seed. */
class FeedFuzzTest {

    private static final List<String> SAMPLES =
            List.of(
                    """
                    <?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss [<!ENTITY a "b">]>
                    <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
                    <title>A &amp; b</title><link>http://a/</link><ttl>5</ttl>
                    <skipHours><hour>1</hour></skipHours><item><guid>1</guid><link>/b</link>
                    <title>One</title><description>&lt;p&gt;Text&lt;/p&gt;</description>
                    <pubDate>Wed, 17 Apr 2024 09:30:00 GMT</pubDate><dc:creator>A</dc:creator>
                    </item></channel></rss>
                    """,
                    """
                    <feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://a/"><title>A</title>
                    <link rel="hub" href="b"/><entry><id>1</id><link href="c"/>
                    <title type="html">&lt;b>One&lt;/b></title><updated>2024-04-17T09:30Z</updated>
                    <content type="xhtml"><div><p>Text</p></div></content></entry></feed>
                    """,
                    """
                    {"version": "https://jsonfeed.org/version/1.1", "title": "A", "items": [
                    {"id": "1", "url": "/b", "content_html": "<p>Text</p>", "tags": ["x"],
                    "authors": [{"name": "A"}], "date_published": "2024-04-17T09:30:00Z"}]}
                    """);

    @Property(seed = "11", tries = 400)
    void aDamagedFeedIsReadOrRefused(@ForAll long seed) {
        for (String sample : SAMPLES) {
            use(Mutations.of(sample.getBytes(StandardCharsets.UTF_8), seed));
        }
    }

    @Property(seed = "12", tries = 200)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        use(bytes);
    }

    @Test
    void feedparsersCasesAreReadOrRefusedWhenDamaged() throws IOException {
        assumeTrue(
                Files.exists(FeedparserCase.index()),
                () -> "skipped: there is no " + FeedparserCase.index());
        long seed = 0;
        for (FeedparserCase one : FeedparserCase.all()) {
            byte[] damaged = Mutations.of(one.body(), seed++);
            assertThatCode(() -> use(damaged)).as(one.path()).doesNotThrowAnyException();
        }
    }

    /** All that the poller asks of a feed. */
    private static void use(byte[] body) {
        if (new FeedReader().read(body, Hints.NONE)
                instanceof FeedReading.Read(FeedDocument feed)) {
            feed.items().forEach(item -> item.draft(feed, Hints.NONE));
            feed.items().forEach(FeedItem::isWhole);
        }
    }
}
