package io.twosource.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.LiveMemory;
import io.twosource.ingest.document.archive.ArchiveReader;
import io.twosource.ingest.document.archive.ArchivedPage;
import io.twosource.ingest.document.archive.WrittenArchive;
import io.twosource.ingest.document.lines.Line;
import io.twosource.ingest.document.lines.LineReader;
import io.twosource.ingest.document.page.PageReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.provider.Arguments;
import org.netpreserve.jwarc.WarcCompression;

/**
 * What a megabyte of what wires, files and batches send costs, as a table in {@code
 * target/document-costs.txt}. A measure, not a test: {@code -Dtest=MeasureDocuments
 * -Dtwosource.measure-readers=1}.
 */
@EnabledIfSystemProperty(named = "twosource.measure-readers", matches = ".*")
class MeasureDocuments {

    private static final int MEGABYTE = 1 << 20;
    private static final int LARGEST = 2 << 20;
    private static final long MOST_CPU_MILLIS = 2_000;
    private static final long MOST_MEGABYTES = 64;

    private final Documents documents = new Documents(Clock.systemUTC(), new PageReader());
    private final List<Cost> costs = new ArrayList<>();

    private record Cost(String document, long cpuMillis, long megabytes) {}

    @Test
    void noMegabyteTakesMoreThanItMay() throws IOException {
        for (Arguments shape : CostTest.documents().toList()) {
            DocumentFormat format = (DocumentFormat) shape.get()[0];
            byte[] document =
                    document(
                            (String) shape.get()[1],
                            (String) shape.get()[2],
                            (String) shape.get()[3]);
            measure(format + " of " + shape.get()[2], () -> read(format, document));
        }
        measureLines("{}\n");
        measureLines("[[[[[[[[[[[[[[[[[[[[\n");
        measureLines("\n");
        measureLines("{\"uri\":\"urn:a:b\",\"headline\":\"h\",\"body_xhtml\":\"<p>a\"}\n");
        measureArchive("small pages", archive("<p>a", 2_500));
        measureArchive("a page that unpacks to 100 MB", packed(100 * MEGABYTE));
        measureArchive("a page that unpacks to 1 GB", packed(1_000 * MEGABYTE));
        Files.write(
                Path.of("target/document-costs.txt"), costs.stream().map(Cost::toString).toList());

        assertThat(costs).allMatch(cost -> cost.cpuMillis() <= MOST_CPU_MILLIS);
        assertThat(costs).allMatch(cost -> cost.megabytes() <= MOST_MEGABYTES);
    }

    private void measureLines(String line) {
        byte[] lines = document("", line, "");
        measure("lines of " + line.strip(), () -> readLines(lines));
    }

    private void measureArchive(String name, byte[] archive) {
        measure(
                "archive (%d bytes) of %s".formatted(archive.length, name),
                () -> readArchive(archive));
    }

    /** Once for the time, so that nothing disturbs it, and then for the memory. */
    private void measure(String name, Runnable read) {
        read.run();
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        read.run();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        costs.add(new Cost(name, cpu / 1_000_000, LiveMemory.peakOf(read)));
    }

    private void read(DocumentFormat format, byte[] document) {
        var _ = documents.read(format, document, Hints.NONE, Optional.empty());
    }

    private void readLines(byte[] lines) {
        LineReader reader = new LineReader(new ByteArrayInputStream(lines), LARGEST);
        try {
            for (Optional<Line> line = reader.next(); line.isPresent(); line = reader.next()) {
                if (line.get() instanceof Line.Whole(_, byte[] bytes)) {
                    read(DocumentFormat.JSON, bytes);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readArchive(byte[] archive) {
        ArchiveReader reader = new ArchiveReader(new ByteArrayInputStream(archive), LARGEST);
        for (var page = reader.next(); page.isPresent(); page = reader.next()) {
            if (page.get() instanceof ArchivedPage.Whole(_, _, byte[] bytes)) {
                read(DocumentFormat.HTML, bytes);
            }
        }
    }

    private static byte[] archive(String page, int times) {
        WrittenArchive archive = new WrittenArchive(WarcCompression.NONE);
        for (int i = 0; i < times; i++) {
            archive.page("http://a/" + i, page);
        }
        return archive.bytes();
    }

    private static byte[] packed(int size) {
        return new WrittenArchive(WarcCompression.NONE)
                .packedPage("http://a/", " ".repeat(size))
                .bytes();
    }

    private static byte[] document(String start, String again, String end) {
        return (start + again.repeat(MEGABYTE / again.length()) + end)
                .getBytes(StandardCharsets.UTF_8);
    }
}
