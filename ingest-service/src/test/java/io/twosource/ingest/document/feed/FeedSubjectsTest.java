package io.twosource.ingest.document.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.document.Checked;
import io.twosource.ingest.document.DraftCheck;
import io.twosource.ingest.document.Hints;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a feed is about goes along with each of its articles. */
class FeedSubjectsTest {

    private static final String FEED =
            "<rss version=\"2.0\"><channel><title>Daily</title><item><title>A bridge fell</title>"
                    + "<link>https://daily.example/1</link><description>A bridge fell on Monday."
                    + "</description></item></channel></rss>";

    @Test
    void anArticleIsAboutWhatItsFeedIsAbout() {
        assertThat(subjects(List.of("caucasus", "transport")))
                .containsExactly("caucasus", "transport");
    }

    @Test
    void moreThanThereIsRoomForIsLeftOut() {
        List<String> many = IntStream.range(0, 50).mapToObj(i -> "é".repeat(50)).toList();

        assertThat(subjects(many)).hasSize(10);
    }

    private static List<String> subjects(List<String> topics) {
        Hints hints =
                new Hints(
                        Optional.of("https://daily.example/feed"),
                        Optional.of("Daily"),
                        Optional.empty(),
                        Optional.empty(),
                        topics);
        FeedDocument feed =
                ((FeedReading.Read)
                                new FeedReader().read(FEED.getBytes(StandardCharsets.UTF_8), hints))
                        .feed();
        Checked checked =
                DraftCheck.of(
                        feed.items().getFirst().draft(feed, hints),
                        Instant.parse("2024-04-17T12:00:00Z"));
        return ((Checked.Article) checked).article().subjects();
    }
}
