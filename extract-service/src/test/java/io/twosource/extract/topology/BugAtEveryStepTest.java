package io.twosource.extract.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.twosource.extract.article.Article;
import io.twosource.extract.article.Article.Status;
import io.twosource.extract.claim.LeastWorth;
import io.twosource.extract.claim.pair.FakeRelations;
import io.twosource.extract.claim.pair.Relations;
import io.twosource.extract.meter.ExtractMeters;
import io.twosource.extract.reading.Reading;
import io.twosource.extract.topology.ThrowingSteps.Bug;
import io.twosource.extract.walk.Joining;
import io.twosource.extract.wire.ExtractTopics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;
import org.apache.kafka.streams.errors.TaskCorruptedException;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A bug at a moment of the topology, one after the other: stores and topics agree after it. By
 * default at each sixth; {@code -Dbugs.apart=1} has one at each of some 230.
 */
class BugAtEveryStepTest {

    private static final String DEAD_LETTERS = "extract-service-dead-letters";
    private static final Instant SPRING = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration WINDOW = Duration.ofDays(14);
    private static final Duration KEEP = Duration.ofDays(100);
    private static final String LEFT = "the peacekeepers have left the monastery";
    private static final String RATES = "the bank has cut its rates by half";

    /** More than that a statement asks, so that it is sent on and comes home. */
    private static final int CELLS = 3;

    private static final int APART = Integer.getInteger("bugs.apart", 6);

    @TempDir private Path state;

    @Test
    void whateverFailsOnceIsHandledOnceItIsHandedInAgain() {
        int moment = 0;
        while (cameAt(moment)) {
            moment += APART;
        }
        assertThat(moment).as("moments at which there was a bug").isGreaterThan(150);
    }

    @Test
    void aDecisionThatCannotBeWrittenBeginsItsTaskAnew() {
        try (TopologyTestDriver driver = driver(Bug.in("put"))) {
            assertThatThrownBy(() -> post(driver, article("one", 1, "APA ASSERTS: " + LEFT)))
                    .isInstanceOf(TaskCorruptedException.class);
        }
    }

    /** False where all is over before that moment. */
    private boolean cameAt(int moment) {
        Bug bug = Bug.at(moment);
        try (TopologyTestDriver driver = driver(bug)) {
            PublishedAndKept all = new PublishedAndKept(driver);
            postAll(driver);
            all.read().agree();
            redrive(driver);
            all.read().agree();
            all.eachStatementIsOnOneClaim();
            all.whatWasRaisedWasToldOnce();

            timePasses(driver);
            all.read().agree();
            assertThat(all.claims()).as("what is left, moment %d", moment).hasSize(1);
            return bug.came();
        } catch (AssertionError e) {
            throw new AssertionError("after a bug at moment " + moment, e);
        }
    }

    /** Claims that agree and conflict, one corrected, one withdrawn and one over. */
    private static void postAll(TopologyTestDriver driver) {
        post(driver, article("one", 1, "APA ASSERTS: " + LEFT));
        post(driver, article("two", 1, "Moscow DENIES: " + LEFT + "\nAPA ASSERTS: " + RATES));
        post(driver, article("three", 1, "Baku CONFIRMS: " + LEFT));
        post(driver, article("two", 2, "Moscow CONFIRMS: " + LEFT));
        post(driver, withdrawn(article("three", 2, "")));
    }

    /** The others are over, put away, and at last deleted. */
    private static void timePasses(TopologyTestDriver driver) {
        Article late = article("late", 1, "APA ASSERTS: a ship has sunk off the coast");
        post(driver, submitted(late, SPRING.plus(WINDOW.multipliedBy(3))));
        redrive(driver);
        for (int i = 0; i < 3; i++) {
            driver.advanceWallClockTime(Duration.ofSeconds(1));
        }
        driver.advanceWallClockTime(KEEP);
        for (int i = 0; i < 8; i++) {
            driver.advanceWallClockTime(Duration.ofSeconds(1));
        }
    }

    private static void post(TopologyTestDriver driver, Article article) {
        driver.createInputTopic(
                        ExtractTopics.ARTICLES.name(),
                        ExtractTopics.ARTICLES.keys().serializer(),
                        ExtractTopics.ARTICLES.values().serializer())
                .pipeInput(article.articleId(), article);
    }

    /** As whoever mended the bug would hand it in again; a timer that failed comes again itself. */
    private static void redrive(TopologyTestDriver driver) {
        for (TestRecord<byte[], byte[]> letter : deadLetters(driver)) {
            topicOf(letter)
                    .ifPresent(
                            topic ->
                                    driver.createInputTopic(
                                                    topic,
                                                    new ByteArraySerializer(),
                                                    new ByteArraySerializer())
                                            .pipeInput(
                                                    new TestRecord<>(
                                                            letter.key(), letter.value())));
        }
    }

    private static List<TestRecord<byte[], byte[]>> deadLetters(TopologyTestDriver driver) {
        return driver.createOutputTopic(
                        DEAD_LETTERS, new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    private static Optional<String> topicOf(TestRecord<byte[], byte[]> letter) {
        return Optional.ofNullable(letter.headers().lastHeader("__streams.errors.topic"))
                .flatMap(header -> Optional.ofNullable(header.value()))
                .map(topic -> new String(topic, StandardCharsets.UTF_8));
    }

    private TopologyTestDriver driver(Bug bug) {
        Map<String, Object> settings =
                Map.of(
                        StreamsConfig.APPLICATION_ID_CONFIG,
                        "extract-service",
                        StreamsConfig.BOOTSTRAP_SERVERS_CONFIG,
                        "unused:1",
                        StreamsConfig.STATE_DIR_CONFIG,
                        state.resolve(Integer.toString(System.identityHashCode(bug))).toString(),
                        StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG,
                        LogAndContinueProcessingExceptionHandler.class,
                        StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG,
                        DEAD_LETTERS,
                        StreamsConfig.PROCESSOR_WRAPPER_CLASS_CONFIG,
                        ThrowingSteps.class,
                        ThrowingSteps.BUG,
                        bug);
        Properties properties = new Properties();
        properties.putAll(settings);
        ReadingSide reading = ReadingSide.of(new FailingLanguage(bug), CELLS, CELLS - 1);
        return new TopologyTestDriver(
                ExtractTopology.build(
                        new StreamsBuilder(new TopologyConfig(new StreamsConfig(settings))),
                        () -> reading,
                        new Joining(relations(bug), WINDOW, Joining.JOIN, Joining.SURE),
                        100,
                        LeastWorth.DEFAULT,
                        KEEP,
                        new ExtractMeters(new SimpleMeterRegistry())),
                properties,
                SPRING);
    }

    private static Relations relations(Bug bug) {
        FakeRelations relations = new FakeRelations();
        return (one, other) -> {
            bug.moment();
            return relations.between(one, other);
        };
    }

    private record FailingLanguage(Bug bug, FakeLanguage language) implements Language {

        FailingLanguage(Bug bug) {
            this(bug, new FakeLanguage());
        }

        @Override
        public Reading read(Article article) {
            bug.moment();
            return language.read(article);
        }

        @Override
        public List<float[]> embed(List<String> propositions) {
            bug.moment();
            return language.embed(propositions);
        }
    }

    private static Article article(String articleId, int version, String text) {
        return new Article(
                articleId,
                version,
                version == 1 ? Status.USABLE : Status.CORRECTED,
                "outlet of " + articleId,
                "urn:" + articleId,
                "A title",
                text,
                SPRING,
                Optional.empty(),
                SPRING.plusSeconds(version),
                Optional.empty(),
                List.of());
    }

    private static Article withdrawn(Article article) {
        return with(article, Status.WITHDRAWN, article.submittedAt());
    }

    private static Article submitted(Article article, Instant at) {
        return with(article, article.status(), at);
    }

    private static Article with(Article article, Status status, Instant submittedAt) {
        return new Article(
                article.articleId(),
                article.version(),
                status,
                article.outlet(),
                article.url(),
                article.title(),
                article.text(),
                article.published(),
                article.language(),
                submittedAt,
                article.origin(),
                List.of());
    }
}
