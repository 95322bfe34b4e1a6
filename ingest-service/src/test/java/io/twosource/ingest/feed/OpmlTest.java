package io.twosource.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpmlTest {

    private static final String LIST =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <opml version="2.0"><head><title>Caucasus</title></head><body>
              <outline text="Armenia">
                <outline type="rss" text="PanARMENIAN.Net" xmlUrl="https://panarmenian.net/rss" language="en"/>
              </outline>
              <outline type="rss" title="JAM news" text="ignored" xmlUrl="https://jam-news.net/feed/"/>
              <outline text="no feed" htmlUrl="https://example.org/"/>
            </body></opml>
            """;

    @Test
    void everyFeedIsFoundAndFoldersAreItsTopics() {
        List<Opml.Listed> feeds = read(LIST);

        assertThat(feeds)
                .extracting(feed -> feed.request().outlet())
                .containsExactly("PanARMENIAN.Net", "JAM news");
        assertThat(feeds.getFirst().request().topics()).containsExactly("Armenia");
        assertThat(feeds.getFirst().request().language()).isEqualTo("en");
        assertThat(feeds.getLast().request().url()).isEqualTo("https://jam-news.net/feed/");
    }

    @Test
    void theSameFeedHasTheSameIdInEveryListAndAnotherHasAnother() {
        assertThat(read(LIST))
                .extracting(Opml.Listed::id)
                .isEqualTo(read(LIST).stream().map(Opml.Listed::id).toList())
                .doesNotHaveDuplicates()
                .allMatch(FeedId::isValid);
        assertThat(read(LIST).getLast().id()).startsWith("jam-news-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no XML",
                "<rss version='2.0'><channel><title>x</title></channel></rss>",
                "<!DOCTYPE opml [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                        + "<opml version='2.0'><head/><body><outline text='&x;' xmlUrl='http://x'/></body></opml>",
            })
    void whatIsNoListIsRefused(String list) {
        assertThat(Opml.read(list.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Opml.Reading.Refused.class);
    }

    private static List<Opml.Listed> read(String list) {
        return switch (Opml.read(list.getBytes(StandardCharsets.UTF_8))) {
            case Opml.Reading.Feeds(var feeds) -> feeds;
            case Opml.Reading.Refused(String reason) -> throw new AssertionError(reason);
        };
    }
}
