package io.twosource.ingest.stream;

import static io.twosource.ingest.Samples.CONFIRMED;
import static io.twosource.ingest.Samples.DENIED;
import static io.twosource.ingest.Samples.submission;
import static io.twosource.ingest.Samples.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.twosource.ingest.Samples;
import io.twosource.ingest.article.Article;
import io.twosource.ingest.article.ArticleHistory;
import io.twosource.ingest.article.Decision;
import io.twosource.ingest.submission.Arrival;
import io.twosource.ingest.submission.ArticleStatus;
import io.twosource.ingest.submission.Authority;
import io.twosource.ingest.submission.Edge;
import io.twosource.ingest.submission.Submission;
import io.twosource.ingest.submission.SubmittedArticle;
import io.twosource.platform.NamedStreams;
import io.twosource.platform.trace.Traces;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;
import org.apache.kafka.streams.state.WindowStore;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ArticleTopologyTest {

    private static final String DEAD_LETTERS = "ingest-service-dead-letters";

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String TRACEPARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";
    private static final Headers TRACED =
            new RecordHeaders().add(Traces.HEADER, TRACEPARENT.getBytes(StandardCharsets.US_ASCII));

    private final IngestTopics topics = IngestTopics.catalogue();
    private final List<Decision> decisions = new ArrayList<>();
    private final TopologyTestDriver driver =
            new TopologyTestDriver(
                    ArticleTopology.build(
                            NamedStreams.builder(),
                            topics,
                            Samples.MEMORY,
                            decisions::add,
                            _ -> {}),
                    settings());
    private final TestInputTopic<String, Submission> submissions =
            driver.createInputTopic(
                    topics.submissions().name(),
                    topics.submissions().keys().serializer(),
                    topics.submissions().values().serializer());
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
    void eachVersionIsPublishedOnceUnderItsArticleId() {
        submit(submission(CONFIRMED));
        submit(submission(CONFIRMED));
        submit(submission(DENIED));

        assertThat(articles.readKeyValuesToList())
                .extracting(
                        published -> published.key,
                        published -> published.value.version(),
                        published -> published.value.text())
                .containsExactly(
                        tuple(submission(CONFIRMED), 1, CONFIRMED),
                        tuple(submission(DENIED), 2, DENIED));
        assertThat(decisions).hasSize(3);
    }

    @Test
    void anArticleStaysInTheTraceOfItsSubmission() {
        try (OpenTelemetrySdk telemetry = OpenTelemetrySdk.builder().build()) {
            Traces.begin(telemetry);
            Submission submission = submission(CONFIRMED);
            submissions.pipeInput(
                    new TestRecord<>(submission.articleId().value(), submission, TRACED));

            String traceparent =
                    new String(
                            articles.readRecord().headers().lastHeader(Traces.HEADER).value(),
                            StandardCharsets.US_ASCII);
            assertThat(traceparent).startsWith("00-" + TRACE).isNotEqualTo(TRACEPARENT);
        } finally {
            Traces.end();
        }
    }

    @Test
    void aWithdrawalIsPublished() {
        submit(submission(CONFIRMED));
        submit(withdrawal());
        submit(withdrawal());

        assertThat(articles.readValuesToList())
                .extracting(Article::status)
                .containsExactly(ArticleStatus.USABLE, ArticleStatus.WITHDRAWN);
    }

    @Test
    void whatIsStoredIsReadBackAsItWas() {
        submit(submission(CONFIRMED));
        submit(submission(DENIED));
        WindowStore<String, ArticleHistory> histories =
                driver.getWindowStore(ArticleTopology.HISTORIES);

        assertThat(Remembered.latest(histories, submission(DENIED).articleId().value()))
                .contains(((Decision.Published) decisions.getLast()).history());
    }

    @Test
    void whatItsFeedIsAboutIsPublishedWithAnArticle() {
        submit(submission(about(List.of("South Caucasus"))));

        assertThat(articles.readValuesToList())
                .extracting(Article::subjects)
                .containsExactly(List.of("South Caucasus"));
    }

    @Test
    void noPusherTakesANameOfAnothersArticle() {
        submit(submission(CONFIRMED));
        submit(Samples.by(Edge.PUSH, "rival", Authority.OWN, submission(anotherAtItsUrl())));
        submit(submission(DENIED));

        assertThat(decisions)
                .extracting(decision -> decision.getClass().getSimpleName())
                .containsExactly("Published", "Published", "Published");
        assertThat(articles.readValuesToList())
                .extracting(Article::version)
                .containsExactly(1, 1, 2);
    }

    @Test
    void whoeverMayNotChangeAnArticleIsToldWhereItStands() {
        submit(submission(CONFIRMED));
        submit(Samples.by(Edge.PUSH, "rival", Authority.OWN, submission(DENIED)));

        assertThat(articles.readValuesToList()).extracting(Article::text).containsOnly(CONFIRMED);
        WindowStore<String, RefusedArticle> refusals =
                driver.getWindowStore(ArticleTopology.REFUSALS);
        String address = ArticleTopology.addressKey("https://jam-news.net/karabakh");
        assertThat(Remembered.latest(refusals, address).map(RefusedArticle::arrival))
                .contains(Arrival.by(Edge.PUSH, "rival"));
    }

    @Test
    void anArticleIsKnownAgainForAsLongAsItIsRemembered() {
        submit(submission(CONFIRMED));
        submissions.advanceTime(Samples.MEMORY.ofArticles());
        submit(submission(DENIED));

        assertThat(articles.readValuesToList()).extracting(Article::version).containsExactly(1, 2);
    }

    @Test
    void anArticleThatIsForgottenBeginsAnew() {
        submit(submission(CONFIRMED));
        submissions.advanceTime(Samples.MEMORY.ofArticles().multipliedBy(2));
        submit(submission(DENIED));

        assertThat(articles.readValuesToList()).extracting(Article::version).containsExactly(1, 1);
    }

    @Test
    void garbageBecomesADeadLetterAndTheNextIsPublished() {
        driver.createInputTopic(
                        topics.submissions().name(),
                        new StringSerializer(),
                        new ByteArraySerializer())
                .pipeInput("x", new byte[] {1, 2, 3});
        submit(submission(CONFIRMED));

        assertThat(articles.readValuesToList()).hasSize(1);
        assertThat(deadLetters()).containsExactly(KeyValue.pair("x", "\u0001\u0002\u0003"));
    }

    private static SubmittedArticle about(List<String> subjects) {
        SubmittedArticle article = Samples.article(CONFIRMED);
        return new SubmittedArticle(
                article.outlet(),
                article.url(),
                article.title(),
                article.text(),
                article.published(),
                article.language(),
                article.byline(),
                article.guid(),
                article.status(),
                article.credit(),
                article.notes(),
                subjects);
    }

    private static SubmittedArticle anotherAtItsUrl() {
        SubmittedArticle article = Samples.article("The bridge was reopened on Monday.");
        return new SubmittedArticle(
                article.outlet(),
                article.url(),
                "Bridge reopened",
                article.text(),
                article.published(),
                article.language(),
                article.byline(),
                Optional.of("rival-1"),
                article.status(),
                article.credit(),
                article.notes(),
                List.of());
    }

    private void submit(Submission submission) {
        submissions.pipeInput(submission.articleId().value(), submission);
    }

    private List<KeyValue<String, String>> deadLetters() {
        return driver.createOutputTopic(
                        DEAD_LETTERS, new StringDeserializer(), new StringDeserializer())
                .readKeyValuesToList();
    }

    private static org.assertj.core.groups.Tuple tuple(
            Submission submission, int version, String text) {
        return org.assertj.core.api.Assertions.tuple(submission.articleId().value(), version, text);
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.put(
                StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG,
                LogAndContinueExceptionHandler.class);
        settings.put(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, DEAD_LETTERS);
        return settings;
    }
}
