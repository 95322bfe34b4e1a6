package io.twosource.ingest.document.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.document.Hints;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeedReaderTest {

    private static final String RSS =
            """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:content="http://purl.org/rss/1.0/modules/content/"
                 xmlns:a="http://www.w3.org/2005/Atom"><channel>
              <title>Example News</title><link>https://example.am/</link><language>en</language>
              <ttl>15</ttl>
              <skipHours><hour>2</hour><hour>24</hour></skipHours>
              <skipDays><day>Sunday</day></skipDays>
              <a:link rel="self" href="/rss.xml"/><a:link rel="hub" href="https://hub.example/"/>
              <item>
                <guid isPermaLink="false">a1</guid><link>/news/1</link>
                <title>Bridge &amp;amp; road &lt;b>closed&lt;/b></title>
                <description>In short&amp;hellip;</description>
                <content:encoded><![CDATA[<p>First.</p><p>Second.</p>]]></content:encoded>
                <pubDate>Wed, 17 Apr 2024 09:30:00 GMT</pubDate>
                <dc:creator>Anna A.</dc:creator><category>Roads</category>
                <source url="https://wire.example/">The Wire</source>
              </item>
            </channel></rss>
            """;

    private static final String ATOM =
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.am/a/" xml:lang="hy">
              <title type="html">Example &amp;lt;News&amp;gt;</title>
              <link rel="hub" href="https://hub.example/"/>
              <entry><id>tag:example.am,2024:1</id><title>One</title>
                <link rel="enclosure" href="x.mp3"/><link href="1.html"/>
                <published>2024-04-17T09:30:00Z</published><updated>2024-04-18T09:30:00Z</updated>
                <author><name>Anna A.</name><email>anna@example.am</email></author>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>First.</p><p>Second.</p></div></content>
              </entry>
            </feed>
            """;

    @Test
    void rssIsReadWithWhatItsModulesAdd() {
        FeedDocument feed = feed(RSS);
        FeedItem item = feed.items().getFirst();

        assertThat(feed.title()).contains("Example News");
        assertThat(feed.hubs()).containsExactly("https://hub.example/");
        assertThat(feed.self()).contains("https://example.am/rss.xml");
        assertThat(feed.wishes().interval()).contains(Duration.ofMinutes(15));
        assertThat(feed.wishes().skipHours()).containsExactlyInAnyOrder(0, 2);
        assertThat(feed.wishes().skipDays()).containsExactly(DayOfWeek.SUNDAY);
        assertThat(item.guid()).contains("a1");
        assertThat(item.link()).contains("https://example.am/news/1");
        assertThat(item.titleLine()).contains("Bridge & road closed");
        assertThat(item.text()).contains("First.\n\nSecond.");
        assertThat(item.authors()).containsExactly("Anna A.");
        assertThat(item.source()).contains("The Wire");
    }

    @Test
    void atomIsReadWithLinksRelativeToItsBase() {
        FeedDocument feed = feed(ATOM);
        FeedItem item = feed.items().getFirst();

        assertThat(feed.title()).contains("Example <News>");
        assertThat(feed.language()).contains("hy");
        assertThat(item.link()).contains("https://example.am/a/1.html");
        assertThat(item.guid()).contains("tag:example.am,2024:1");
        assertThat(item.dates().first()).contains("2024-04-17T09:30:00Z");
        assertThat(item.text()).contains("First.\n\nSecond.");
        assertThat(item.authors()).containsExactly("Anna A.");
    }

    @Test
    void jsonFeedIsRead() {
        FeedDocument feed =
                feed(
                        """
                        {"version": "https://jsonfeed.org/version/1.1", "title": "Example News",
                         "hubs": [{"type": "WebSub", "url": "https://hub.example/"}],
                         "items": [{"id": "1", "url": "/1", "content_html": "<p>First.</p><p>Second.</p>",
                                    "date_published": "2024-04-17T09:30:00Z",
                                    "authors": [{"name": "Anna A."}]}]}
                        """);

        assertThat(feed.hubs()).containsExactly("https://hub.example/");
        assertThat(feed.items().getFirst().link()).contains("https://example.am/1");
        assertThat(feed.items().getFirst().text()).contains("First.\n\nSecond.");
    }

    @Test
    void anIllFormedFeedIsReadAsFarAsItGoes() {
        FeedDocument feed =
                feed("<rss><channel><title>A & B</title><item><title>One &nbsp; two<item>");

        assertThat(feed.title()).contains("A & B");
        assertThat(feed.items()).isNotEmpty();
    }

    @Test
    void entitiesAreNeitherExpandedNorFetched() {
        FeedDocument feed =
                feed(
                        """
                        <!DOCTYPE rss [<!ENTITY a "boom>"><!ENTITY b "&a;&a;&a;">
                          <!ENTITY c SYSTEM "file:///etc/passwd">]>
                        <rss><channel><title>&b; and &c;</title></channel></rss>
                        """);

        assertThat(feed.title()).contains("&b; and &c;");
    }

    @Test
    void itIsReadInTheCharsetThatItStandsIn() {
        String feed = "<?xml version='1.0' encoding='windows-1251'?><rss><title>Мост</title></rss>";
        byte[] body = feed.getBytes(Charset.forName("windows-1251"));

        assertThat(new FeedReader().read(body, Hints.NONE))
                .isInstanceOfSatisfying(
                        FeedReading.Read.class,
                        read -> assertThat(read.feed().title()).contains("Мост"));
    }

    @Test
    void whatIsNoFeedIsUnreadableWithItsReason() {
        assertThat(read("<!doctype html><html><body>404</body></html>"))
                .isEqualTo(new FeedReading.Unreadable("is an HTML page"));
        assertThat(read(" ")).isEqualTo(new FeedReading.Unreadable("is empty"));
        assertThat(read("Not found"))
                .isEqualTo(new FeedReading.Unreadable("is no XML and no JSON"));
        assertThat(read("{\"a\": 1}"))
                .isEqualTo(new FeedReading.Unreadable("is JSON without items"));
    }

    @Test
    void aFeedThatDeclaresNamespacesWithoutEndIsUnreadable() {
        String nested =
                IntStream.range(0, 300)
                        .mapToObj("<a xmlns:n%d='x'>"::formatted)
                        .collect(Collectors.joining());

        assertThat(read("<rss>" + nested))
                .isEqualTo(new FeedReading.Unreadable("declares more than 100 namespaces"));
        assertThat(read("<rss>" + "<item xmlns:a='x'></item>".repeat(300)))
                .isInstanceOf(FeedReading.Read.class);
    }

    static FeedDocument feed(String written) {
        return switch (read(written)) {
            case FeedReading.Read(FeedDocument feed) -> feed;
            case FeedReading.Unreadable(String reason) -> throw new AssertionError(reason);
        };
    }

    private static FeedReading read(String written) {
        Hints hints =
                new Hints(
                        Optional.of("https://example.am/feed"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of());
        return new FeedReader().read(written.getBytes(StandardCharsets.UTF_8), hints);
    }
}
