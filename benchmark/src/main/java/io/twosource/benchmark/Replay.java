package io.twosource.benchmark;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.twosource.avro.ArticleStatements;
import io.twosource.avro.Claim;
import io.twosource.avro.Notice;
import io.twosource.extract.article.Article;
import io.twosource.extract.claim.LeastWorth;
import io.twosource.extract.meter.ExtractMeters;
import io.twosource.extract.topology.ExtractTopology;
import io.twosource.extract.topology.ReadingSide;
import io.twosource.extract.walk.Joining;
import io.twosource.extract.wire.ExtractTopics;
import io.twosource.platform.NamedStreams;
import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;

/**
 * The production topology without a broker: articles in, JSON lines of what it publishes out.
 * Statements and notices stand as they come, claims as they are in the end.
 */
final class Replay implements AutoCloseable {

    static final int VISITS = 6;
    private static final Duration KEEP = Duration.ofDays(3_650);
    private static final int MOST_CLAIMS = 150_000;

    private final ReadAhead language;
    private final Path state = Files.createTempDirectory("replay");
    private final TopologyTestDriver driver;
    private final TestInputTopic<String, Article> articles;
    private final TestOutputTopic<String, ArticleStatements> statements;
    private final TestOutputTopic<String, byte[]> claims;
    private final TestOutputTopic<String, Notice> notices;
    private final JsonLines statementLines;
    private final JsonLines claimLines;
    private final JsonLines noticeLines;
    private final Map<String, Integer> versions = new HashMap<>();

    /** Packed, since a long replay has many. */
    private final Map<String, byte[]> latestClaims = new LinkedHashMap<>();

    private Replay(
            Path folder, ReadAhead language, int cells, Joining joining, LeastWorth leastWorth)
            throws IOException {
        this.language = language;
        ReadingSide reading = ReadingSide.of(language, cells, VISITS);
        driver =
                new TopologyTestDriver(
                        ExtractTopology.build(
                                NamedStreams.builder(),
                                () -> reading,
                                joining,
                                MOST_CLAIMS,
                                leastWorth,
                                KEEP,
                                new ExtractMeters(new SimpleMeterRegistry())),
                        settings(state));
        articles =
                driver.createInputTopic(
                        ExtractTopics.ARTICLES.name(),
                        ExtractTopics.ARTICLES.keys().serializer(),
                        ExtractTopics.ARTICLES.values().serializer());
        statements = output(Topics.STATEMENTS);
        claims =
                driver.createOutputTopic(
                        Topics.CLAIMS.name(),
                        Topics.CLAIMS.keys().deserializer(),
                        new ByteArrayDeserializer());
        notices = output(Topics.NOTICES);
        statementLines = JsonLines.create(folder.resolve("statements.jsonl"));
        claimLines = JsonLines.create(folder.resolve("claims.jsonl"));
        noticeLines = JsonLines.create(folder.resolve("notices.jsonl"));
    }

    /**
     * Writes to {@code folder}.
     *
     * @param joining how statements join claims
     * @param leastWorth of statements that open claims, and of claims that are reported
     */
    static Replay into(
            Path folder, ReadAhead language, int cells, Joining joining, LeastWorth leastWorth)
            throws IOException {
        return new Replay(folder, language, cells, joining, leastWorth);
    }

    /** The next article; one that has come before is a newer version of it. */
    void take(ReadVersion read) {
        int version = versions.merge(read.article().articleId(), 1, Integer::sum);
        language.expect(read.reading());
        articles.pipeInput(
                read.article().articleId(), read.article().as(version, status(read, version)));
        statements.readValuesToList().forEach(statementLines::add);
        claims.readKeyValuesToList().forEach(claim -> latestClaims.put(claim.key, claim.value));
        notices.readValuesToList().forEach(noticeLines::add);
    }

    private static Article.Status status(ReadVersion read, int version) {
        if (read.withdrawn()) {
            return Article.Status.WITHDRAWN;
        }
        return version == 1 ? Article.Status.USABLE : Article.Status.CORRECTED;
    }

    @Override
    public void close() throws IOException {
        try (claimLines;
                statementLines;
                noticeLines;
                driver) {
            for (byte[] claim : latestClaims.values()) {
                claimLines.add(unpacked(claim));
            }
        }
        Utils.delete(state.toFile());
    }

    private static Claim unpacked(byte[] claim) {
        return Topics.CLAIMS.values().deserializer().deserialize(Topics.CLAIMS.name(), claim);
    }

    private <V> TestOutputTopic<String, V> output(Topic<String, V> topic) {
        return driver.createOutputTopic(
                topic.name(), topic.keys().deserializer(), topic.values().deserializer());
    }

    private static Properties settings(Path state) {
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "replay");
        settings.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
        settings.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        return settings;
    }
}
