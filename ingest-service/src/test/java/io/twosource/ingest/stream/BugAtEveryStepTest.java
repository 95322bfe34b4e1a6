package io.twosource.ingest.stream;

import static io.twosource.ingest.Samples.CONFIRMED;
import static io.twosource.ingest.Samples.DENIED;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.Samples;
import io.twosource.ingest.article.Article;
import io.twosource.ingest.article.ArticleHistory;
import io.twosource.ingest.article.ArticleVersion;
import io.twosource.ingest.article.Receipt;
import io.twosource.ingest.submission.Arrival;
import io.twosource.ingest.submission.Authority;
import io.twosource.ingest.submission.Edge;
import io.twosource.ingest.submission.Refusal;
import io.twosource.ingest.submission.Submission;
import io.twosource.ingest.submission.Withdrawal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.WindowStore;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;

/** A bug at each moment of the topology, one after the other: stores and topics agree after it. */
class BugAtEveryStepTest {

    private static final String DEAD_LETTERS = "ingest-service-dead-letters";

    /** Of the submissions below, where none fails. */
    private static final int PUBLISHED = 5;

    private final IngestTopics topics = IngestTopics.catalogue();

    @Test
    void whatIsSaidToBePublishedIsPublishedOnceAndWhatFailedIsADeadLetter() {
        int moment = 0;
        while (threwAt(moment)) {
            moment++;
        }
        assertThat(moment)
                .as("before and after each submission is decided, and each article traced")
                .isEqualTo(2 * (submissions().size() + PUBLISHED));
    }

    /** False where all is over before that moment. */
    private boolean threwAt(int moment) {
        AtomicInteger left = new AtomicInteger(moment);
        try (TopologyTestDriver driver = driver(left)) {
            TestInputTopic<String, Submission> input = submissions(driver);
            submissions().forEach(each -> input.pipeInput(each.articleId().value(), each));
            List<TestRecord<byte[], byte[]>> letters = deadLetters(driver);
            List<KeyValue<String, Article>> published = published(driver);
            boolean threw = left.get() < 0;
            assertThat(letters).as("dead letters, moment %d", moment).hasSize(threw ? 1 : 0);

            letters.forEach(letter -> redrive(driver, letter));
            published.addAll(published(driver));

            assertThat(deadLetters(driver)).isEmpty();
            assertThat(versions(published))
                    .as("versions in the topic, moment %d", moment)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(versions(histories(driver)));
            assertThat(known(driver)).as("submissions, moment %d", moment).contains(ids());
            return threw;
        }
    }

    /** New, the same, changed, of another's, copied, refused and withdrawn. */
    private static List<Submission> submissions() {
        Submission first = Samples.submission(CONFIRMED);
        String copied = "Peskov confirmed the withdrawal to reporters on Wednesday. ".repeat(30);
        return List.of(
                named("s1", first),
                named("s2", first),
                named("s3", Samples.submission(DENIED)),
                named("s4", Samples.by(Edge.PUSH, "rival", Authority.OWN, first)),
                named(
                        "s5",
                        Samples.submission(
                                Samples.article("a", "https://a.am/1", Optional.empty(), copied))),
                named(
                        "s6",
                        Samples.submission(
                                Samples.article("b", "https://b.am/1", Optional.empty(), copied))),
                refusal("s7"),
                new Submission(
                        "s8",
                        first.articleId(),
                        first.arrival(),
                        first.authority(),
                        Samples.NOW,
                        new Withdrawal("")));
    }

    private static Submission named(String id, Submission submission) {
        return new Submission(
                id,
                submission.content()
                                instanceof io.twosource.ingest.submission.SubmittedArticle article
                        ? article.articleId()
                        : submission.articleId(),
                submission.arrival(),
                submission.authority(),
                submission.submittedAt(),
                submission.content());
    }

    private static Submission refusal(String id) {
        Refusal refusal = new Refusal("c", "https://c.am/1", "it is empty");
        return new Submission(
                id,
                refusal.articleId(),
                Arrival.by(Edge.PUSH, "desk"),
                Authority.OWN,
                Samples.NOW,
                refusal);
    }

    private static String[] ids() {
        return submissions().stream().map(Submission::submissionId).toArray(String[]::new);
    }

    private static List<String> versions(List<KeyValue<String, Article>> published) {
        return published.stream()
                .map(article -> article.key + " v" + article.value.version())
                .toList();
    }

    private static List<String> versions(Stream<ArticleHistory> histories) {
        return histories
                .flatMap(
                        history ->
                                history.versions().stream()
                                        .map(ArticleVersion::version)
                                        .map(v -> history.latest().articleId() + " v" + v))
                .toList();
    }

    /** The submissions that somebody who asks would be told of. */
    private static List<String> known(TopologyTestDriver driver) {
        return Stream.concat(
                        histories(driver)
                                .flatMap(history -> history.submissions().stream())
                                .map(Receipt::submissionId),
                        BugAtEveryStepTest.<RefusedArticle>values(driver, ArticleTopology.REFUSALS)
                                .map(RefusedArticle::submissionId))
                .toList();
    }

    private static Stream<ArticleHistory> histories(TopologyTestDriver driver) {
        return values(driver, ArticleTopology.HISTORIES);
    }

    private static <V> Stream<V> values(TopologyTestDriver driver, String name) {
        WindowStore<String, V> store = driver.getWindowStore(name);
        try (KeyValueIterator<?, V> all = store.all()) {
            List<V> values = new ArrayList<>();
            all.forEachRemaining(entry -> values.add(entry.value));
            return values.stream();
        }
    }

    private List<KeyValue<String, Article>> published(TopologyTestDriver driver) {
        return driver.createOutputTopic(
                        topics.articles().name(),
                        topics.articles().keys().deserializer(),
                        topics.articles().values().deserializer())
                .readKeyValuesToList();
    }

    private static List<TestRecord<byte[], byte[]>> deadLetters(TopologyTestDriver driver) {
        return driver.createOutputTopic(
                        DEAD_LETTERS, new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    /** As whoever mended the bug would hand it in again: to the topic that it came from. */
    private static void redrive(TopologyTestDriver driver, TestRecord<byte[], byte[]> letter) {
        String topic =
                new String(
                        letter.headers().lastHeader("__streams.errors.topic").value(),
                        StandardCharsets.UTF_8);
        driver.createInputTopic(topic, new ByteArraySerializer(), new ByteArraySerializer())
                .pipeInput(new TestRecord<>(letter.key(), letter.value()));
    }

    private TopologyTestDriver driver(AtomicInteger moment) {
        Map<String, Object> settings =
                Map.of(
                        StreamsConfig.APPLICATION_ID_CONFIG,
                        "ingest-service",
                        StreamsConfig.BOOTSTRAP_SERVERS_CONFIG,
                        "unused:1",
                        StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG,
                        LogAndContinueProcessingExceptionHandler.class,
                        StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG,
                        DEAD_LETTERS,
                        StreamsConfig.PROCESSOR_WRAPPER_CLASS_CONFIG,
                        ThrowingSteps.class,
                        ThrowingSteps.MOMENT,
                        moment);
        Properties properties = new Properties();
        properties.putAll(settings);
        return new TopologyTestDriver(
                ArticleTopology.build(
                        new StreamsBuilder(new TopologyConfig(new StreamsConfig(settings))),
                        topics,
                        Samples.MEMORY,
                        _ -> {},
                        _ -> {}),
                properties);
    }

    private TestInputTopic<String, Submission> submissions(TopologyTestDriver driver) {
        return driver.createInputTopic(
                topics.submissions().name(),
                topics.submissions().keys().serializer(),
                topics.submissions().values().serializer());
    }
}
