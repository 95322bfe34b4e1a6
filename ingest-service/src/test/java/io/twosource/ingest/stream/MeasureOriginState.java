package io.twosource.ingest.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.Samples;
import io.twosource.ingest.article.Article;
import io.twosource.ingest.origin.OriginDesk;
import io.twosource.ingest.origin.Sketch;
import io.twosource.ingest.origin.SketchedArticle;
import io.twosource.ingest.submission.ArticleId;
import io.twosource.ingest.submission.ArticleStatus;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the desk's stores take, measured with a week's spread of so many texts that have nothing in
 * common: {@code -Dtwosource.measure.texts=200000}.
 */
@EnabledIfSystemProperty(
        named = "twosource.measure.texts",
        matches = "\\d+",
        disabledReason = "a measurement of minutes: -Dtwosource.measure.texts=200000")
class MeasureOriginState {

    private static final Instant START = Instant.parse("2024-04-10T00:00:00Z");
    private static final int A_WEEK = 7_000_000;

    @TempDir private Path folder;
    private final Random chance = new Random(6);

    @Test
    void aWeekOfTextsFits() throws IOException {
        int texts = Integer.getInteger("twosource.measure.texts", 0);
        MockProcessorContext<String, Article> context = context();
        List<? extends StateStore> stores = open(context);
        StoredTexts known = new StoredTexts(context, Samples.MEMORY.ofTexts());
        OriginDesk desk = new OriginDesk(known);
        long start = cpuTime();
        for (int i = 0; i < texts; i++) {
            Instant at = START.plus(Duration.ofDays(7).multipliedBy(i).dividedBy(texts));
            context.setCurrentStreamTimeMs(at.toEpochMilli());
            desk.decide(invented(i, at), Optional.empty(), at, at)
                    .toRemember()
                    .map(known::entry)
                    .ifPresent(known::put);
            if ((i + 1) % (texts / 5) == 0) {
                System.out.printf(
                        "%d texts: %.0f µs of a core each%n",
                        i + 1, (cpuTime() - start) / 1e3 / (i + 1));
            }
        }
        stores.forEach(store -> store.commit(Map.of()));
        double bytes = (double) size() / texts;
        System.out.printf(
                "%.0f bytes on disk each, %.1f GB for a week of %d%n",
                bytes, bytes * A_WEEK / 1e9, A_WEEK);
        stores.forEach(StateStore::close);
        assertThat(bytes).isLessThan(5_000);
    }

    private List<? extends StateStore> open(MockProcessorContext<String, Article> context) {
        FindOrigins desk = new FindOrigins(IngestTopics.catalogue(), Samples.MEMORY, _ -> {});
        return desk.stores().stream()
                .<StateStore>map(store -> store.withLoggingDisabled().build())
                .peek(store -> store.init(context.getStateStoreContext(), store))
                .toList();
    }

    private MockProcessorContext<String, Article> context() {
        Properties settings = new Properties();
        settings.put("application.id", "measure");
        settings.put("bootstrap.servers", "nowhere:1");
        settings.put("rocksdb.config.setter", "io.twosource.platform.SharedRocksDbMemory");
        settings.put("default.key.serde", Serdes.StringSerde.class);
        return new MockProcessorContext<>(settings, new TaskId(0, 0), new File(folder.toString()));
    }

    private SketchedArticle invented(int number, Instant at) {
        byte[] values = new byte[4 * 96];
        chance.nextBytes(values);
        return new SketchedArticle(
                new Article(
                        ArticleId.ofGuid("outlet " + number % 500, "guid " + number),
                        1,
                        ArticleStatus.USABLE,
                        "outlet " + number % 500,
                        "https://example.org/" + number,
                        "A title",
                        "A text",
                        at,
                        Optional.empty(),
                        Optional.empty(),
                        at,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of()),
                Optional.of(Sketch.of(700, ByteBuffer.wrap(values))),
                Optional.empty());
    }

    /** The machine may have other work. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private long size() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
