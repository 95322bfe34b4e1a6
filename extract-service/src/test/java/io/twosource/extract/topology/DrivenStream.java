package io.twosource.extract.topology;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.twosource.extract.article.Article;
import io.twosource.extract.claim.ArticleStatements;
import io.twosource.extract.claim.Claim;
import io.twosource.extract.claim.LeastWorth;
import io.twosource.extract.claim.Notice;
import io.twosource.extract.claim.pair.Relations;
import io.twosource.extract.meter.ExtractMeters;
import io.twosource.extract.walk.Joining;
import io.twosource.extract.wire.ExtractTopics;
import io.twosource.platform.NamedStreams;
import io.twosource.platform.trace.Traces;
import io.twosource.schemas.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;

/** The production topology without a broker. */
public final class DrivenStream implements AutoCloseable {

    /** What its clock says until it is put forward. */
    static final Instant BEGIN = Instant.parse("2026-04-01T00:00:00Z");

    private static final Duration WINDOW = Duration.ofDays(14);
    private static final Duration KEEP = Duration.ofDays(1_000);
    private static final int MOST_CLAIMS = 10_000;

    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final Path state = stateOfItsOwn();
    private final TopologyTestDriver driver;
    private final TestInputTopic<String, Article> articles;
    private final TestOutputTopic<String, ArticleStatements> statements;
    private final TestOutputTopic<String, Claim> claims;
    private final TestOutputTopic<String, Notice> notices;
    private final List<Notice> noticesSoFar = new ArrayList<>();
    private final Map<String, Claim> claimsSoFar = new LinkedHashMap<>();

    /** Of statements that bear on each other as these relations say. */
    public DrivenStream(Language language, Relations relations, int cells) {
        ReadingSide reading = ReadingSide.of(language, cells, 3);
        driver =
                new TopologyTestDriver(
                        ExtractTopology.build(
                                NamedStreams.builder(),
                                () -> reading,
                                new Joining(relations, WINDOW, Joining.JOIN, Joining.SURE),
                                MOST_CLAIMS,
                                LeastWorth.DEFAULT,
                                KEEP,
                                new ExtractMeters(registry)),
                        settings(state),
                        BEGIN);
        articles =
                driver.createInputTopic(
                        ExtractTopics.ARTICLES.name(),
                        ExtractTopics.ARTICLES.keys().serializer(),
                        ExtractTopics.ARTICLES.values().serializer());
        statements = output(ExtractTopics.STATEMENTS);
        claims = output(ExtractTopics.CLAIMS);
        notices = output(ExtractTopics.NOTICES);
    }

    public void post(Article article) {
        articles.pipeInput(article.articleId(), article);
    }

    /** All of them, in order. */
    public List<Notice> notices() {
        noticesSoFar.addAll(notices.readValuesToList());
        return noticesSoFar;
    }

    public List<ArticleStatements> statements() {
        return statements.readValuesToList();
    }

    /** Each as it stands. */
    public List<Claim> claims() {
        claims.readKeyValuesToList().forEach(c -> claimsSoFar.put(c.key, c.value));
        return List.copyOf(claimsSoFar.values());
    }

    /** As {@link #post}, in a trace. */
    void post(Article article, String traceparent) {
        articles.pipeInput(
                new TestRecord<>(
                        article.articleId(),
                        article,
                        new RecordHeaders()
                                .add(
                                        Traces.HEADER,
                                        traceparent.getBytes(StandardCharsets.US_ASCII))));
    }

    /** In which trace the next notice is. */
    String traceOfNotice() {
        return new String(
                notices.readRecord().headers().lastHeader(Traces.HEADER).value(),
                StandardCharsets.US_ASCII);
    }

    /** What stands in claims and notices, to the byte, as hex digits. */
    List<String> bytes() {
        List<String> bytes = new ArrayList<>();
        for (Topic<?, ?> topic : List.of(ExtractTopics.CLAIMS, ExtractTopics.NOTICES)) {
            driver.createOutputTopic(
                            topic.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
                    .readKeyValuesToList()
                    .forEach(record -> bytes.add(hex(record.key) + hex(record.value)));
        }
        return bytes;
    }

    MeterRegistry registry() {
        return registry;
    }

    TopologyTestDriver driver() {
        return driver;
    }

    @Override
    public void close() {
        driver.close();
        try {
            Utils.delete(state.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <K, V> TestOutputTopic<K, V> output(Topic<K, V> topic) {
        return driver.createOutputTopic(
                topic.name(), topic.keys().deserializer(), topic.values().deserializer());
    }

    private static Properties settings(Path state) {
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "extract-service");
        settings.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
        settings.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        return settings;
    }

    private static Path stateOfItsOwn() {
        try {
            return Files.createTempDirectory("driven-stream");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
