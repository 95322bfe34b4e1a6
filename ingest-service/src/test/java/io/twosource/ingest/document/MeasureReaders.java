package io.twosource.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.document.feed.FeedReader;
import io.twosource.ingest.document.page.PageReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What hostile documents cost, as a table in {@code target/reader-costs.txt}. A measure, not a
 * test: {@code -Dtest=MeasureReaders -Dtwosource.measure-readers=1}.
 */
@EnabledIfSystemProperty(named = "twosource.measure-readers", matches = ".*")
class MeasureReaders {

    private static final long MOST_CPU_MILLIS = 2_000;
    private static final long MOST_MEGABYTES = 64;

    /** As many as a feed may have: those with more are refused at once. */
    private static final int MOST_TAGS = 120_000;

    private record Cost(String reader, String document, long cpuMillis, long megabytes) {}

    @Test
    void noDocumentOfOneMegabyteTakesMoreThanItMay() throws IOException {
        List<Cost> costs = new ArrayList<>();
        for (Map.Entry<String, String> document : HostileDocuments.all().entrySet()) {
            String text = document.getValue();
            String feed = HostileDocuments.cut(text, MOST_TAGS);
            costs.add(cost("feed", document.getKey(), bytes(feed), this::readFeed));
            costs.add(cost("page", document.getKey(), bytes(text), this::readPage));
        }
        Files.write(
                Path.of("target/reader-costs.txt"), costs.stream().map(Cost::toString).toList());

        assertThat(costs).allMatch(cost -> cost.cpuMillis() <= MOST_CPU_MILLIS);
        assertThat(costs).allMatch(cost -> cost.megabytes() <= MOST_MEGABYTES);
    }

    /** Once for the time, so that nothing disturbs it, and once for the memory. */
    private static Cost cost(String reader, String name, byte[] body, Consumer<byte[]> read) {
        read.accept(body);
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        read.accept(body);
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        return new Cost(reader, name, cpu / 1_000_000, LiveMemory.peakOf(() -> read.accept(body)));
    }

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    private void readFeed(byte[] body) {
        new FeedReader().read(body, Hints.NONE);
    }

    private void readPage(byte[] body) {
        new PageReader().read(body, Hints.NONE);
    }
}
