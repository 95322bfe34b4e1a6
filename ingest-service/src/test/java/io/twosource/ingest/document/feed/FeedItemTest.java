package io.twosource.ingest.document.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.document.ArticleDraft;
import io.twosource.ingest.document.Hints;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedItemTest {

    private static final String LONG = "Traffic is led over the old road. ".repeat(60);

    @Test
    void longContentIsWhole() {
        assertThat(item("<content:encoded>" + LONG + "</content:encoded>").isWhole()).isTrue();
    }

    @Test
    void aSummaryIsNotWhole() {
        assertThat(item("<description>The bridge was closed.</description>").isWhole()).isFalse();
    }

    @Test
    void whatIsCutOffIsNotWhole() {
        assertThat(item("<description>" + LONG + "[…]</description>").isWhole()).isFalse();
        assertThat(item("<description>" + LONG + " Read more</description>").isWhole()).isFalse();
    }

    @Test
    void itsOutletIsTheOneThatItsFeedIsRegisteredFor() {
        Hints hints =
                new Hints(
                        Optional.empty(),
                        Optional.of("Example News"),
                        Optional.of("en"),
                        Optional.empty(),
                        List.of());
        FeedDocument feed =
                feed("<guid>x:1</guid><title>One</title><description>Text.</description>");
        ArticleDraft draft = feed.items().getFirst().draft(feed, hints);

        assertThat(draft.outlet()).contains("Example News");
        assertThat(draft.language()).contains("en");
        assertThat(draft.title()).contains("One");
        assertThat(draft.text()).contains("Text.");
        assertThat(draft.guid()).contains("x:1");
        assertThat(draft.url()).isEmpty();
    }

    @Test
    void withoutATitleItsFirstLineIsOne() {
        FeedDocument feed = feed("<description>" + LONG + "</description>");
        ArticleDraft draft = feed.items().getFirst().draft(feed, Hints.NONE);

        assertThat(draft.title())
                .hasValueSatisfying(title -> assertThat(title).endsWith("…").hasSizeLessThan(125));
    }

    private static FeedItem item(String inner) {
        return feed(inner).items().getFirst();
    }

    private static FeedDocument feed(String inner) {
        return FeedReaderTest.feed(
                "<rss><channel><title>Feed</title><item>" + inner + "</item></channel></rss>");
    }
}
