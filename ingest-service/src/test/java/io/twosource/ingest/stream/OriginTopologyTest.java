package io.twosource.ingest.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.Samples;
import io.twosource.ingest.article.Article;
import io.twosource.ingest.origin.OriginDecision;
import io.twosource.ingest.origin.OriginDecision.Clue;
import io.twosource.ingest.submission.Submission;
import io.twosource.ingest.submission.SubmittedArticle;
import io.twosource.platform.NamedStreams;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OriginTopologyTest {

    private static final String STORY =
            IntStream.range(0, 200)
                    .mapToObj(i -> "word" + i * 7919)
                    .collect(Collectors.joining(" "));

    private final IngestTopics topics = IngestTopics.catalogue();
    private final List<OriginDecision> decisions = new ArrayList<>();
    private final TopologyTestDriver driver =
            new TopologyTestDriver(
                    ArticleTopology.build(
                            NamedStreams.builder(),
                            topics,
                            Samples.MEMORY,
                            _ -> {},
                            decisions::add));
    private final TestInputTopic<String, Submission> submissions =
            driver.createInputTopic(
                    topics.submissions().name(),
                    topics.submissions().keys().serializer(),
                    topics.submissions().values().serializer(),
                    Instant.parse("2024-04-17T06:00:00Z"),
                    Duration.ofMinutes(1));
    private final TestOutputTopic<String, Article> articles =
            driver.createOutputTopic(
                    topics.articles().name(),
                    topics.articles().keys().deserializer(),
                    topics.articles().values().deserializer());

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void anArticleIsPublishedWithItsOrigin() {
        Article first = published("first", STORY);
        Article second = published("second", STORY);
        Article other = published("third", STORY.replace("word", "sword"));

        assertThat(first.origin()).isEmpty();
        assertThat(second.origin()).contains(first.articleId().value());
        assertThat(second.originOutlet()).contains("first");
        assertThat(other.origin()).isEmpty();
    }

    @Test
    void whatAnArticleCreditsIsAsGoodAsItsOrigin() {
        Article article = published("first", "KYIV (Reuters) - " + STORY);

        assertThat(article.origin()).contains("Reuters");
        assertThat(article.originOutlet()).contains("Reuters");
    }

    @Test
    void aTextIsKnownAgainForAsLongAsItIsRemembered() {
        Article first = published("first", STORY);
        submissions.advanceTime(Samples.MEMORY.ofTexts());

        assertThat(published("second", STORY).origin()).contains(first.articleId().value());
    }

    @Test
    void aTextIsForgottenAfterSomeDays() {
        published("first", STORY);
        submissions.advanceTime(Samples.MEMORY.ofTexts().multipliedBy(3));
        published("second", STORY.replace("word", "sword"));

        assertThat(published("third", STORY).origin()).isEmpty();
    }

    @Test
    void whatWasDecidedIsKeptForThoseWhoAsk() {
        published("first", STORY);
        Article second = published("second", STORY);

        assertThat(
                        Remembered.<OriginDecision>latest(
                                driver.getWindowStore(ArticleTopology.ORIGINS),
                                second.articleId().value()))
                .contains(decisions.getLast());
        assertThat(decisions)
                .extracting(OriginDecision::clue)
                .containsExactly(Clue.ALONE, Clue.SAME_TEXT);
    }

    private Article published(String outlet, String text) {
        SubmittedArticle article =
                Samples.article(
                        outlet, "https://%s.am/1".formatted(outlet), Optional.empty(), text);
        Submission submission = Samples.submission(article);
        submissions.pipeInput(article.articleId().value(), submission);
        return articles.readValue();
    }
}
