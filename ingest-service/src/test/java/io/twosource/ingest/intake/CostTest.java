package io.twosource.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.page.PageReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a megabyte costs that is made to cost much. */
class CostTest {

    private static final int MEGABYTE = 1 << 20;
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final Documents documents = new Documents(Clock.systemUTC(), new PageReader());

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of(DocumentFormat.JSON, "{\"a\":", "[", ""),
                Arguments.of(DocumentFormat.JSON, "{\"outlet\":\"", "\\u00e4", "\"}"),
                Arguments.of(
                        DocumentFormat.NINJS, "{\"uri\":\"urn:a:b\",\"subject\":[{}", ",{}", "]}"),
                Arguments.of(DocumentFormat.NINJS, "{\"uri\":\"urn:a:b\",\"x\":1", ",\"x\":1", "}"),
                Arguments.of(
                        DocumentFormat.NINJS,
                        "{\"uri\":\"urn:a:b\",\"headline\":\"h\",\"body_xhtml\":\"",
                        "<p>a",
                        "\"}"),
                Arguments.of(DocumentFormat.XML, "<nitf><body>", "<p/>", "</body></nitf>"),
                Arguments.of(DocumentFormat.XML, "<nitf><body>", "<p>a</p>", "</body></nitf>"),
                Arguments.of(DocumentFormat.XML, "<nitf", " a=''", "/>"),
                Arguments.of(
                        DocumentFormat.XML,
                        "<newsMessage><itemSet>",
                        "<newsItem/>",
                        "</itemSet></newsMessage>"),
                Arguments.of(
                        DocumentFormat.XML,
                        "<newsMessage><itemSet>",
                        "<newsItem guid='urn:a:b'><contentSet><inlineXML><nitf><body><p>a</p></body></nitf></inlineXML></contentSet></newsItem>",
                        "</itemSet></newsMessage>"),
                Arguments.of(DocumentFormat.NINJS, "[{}", ",{}", "]"),
                Arguments.of(DocumentFormat.NINJS, "[{}", ",{" + " ".repeat(36) + "}", "]"),
                Arguments.of(
                        DocumentFormat.NINJS,
                        "{\"uri\":\"urn:a:b\",\"subject\":[0",
                        "," + " ".repeat(36) + "0",
                        "]}"),
                Arguments.of(DocumentFormat.NINJS, "[{}", ",{\"uri\":\"urn:a:b\"}", "]"),
                Arguments.of(DocumentFormat.JSON, "[0", ",0", "]"),
                Arguments.of(DocumentFormat.TEXT, "Title\n\n", "a\n", ""),
                Arguments.of(DocumentFormat.TEXT, "", "url: \n", ""));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aMegabyteIsReadInTime(DocumentFormat format, String start, String again, String end) {
        byte[] document =
                (start + again.repeat(MEGABYTE / again.length()) + end)
                        .getBytes(StandardCharsets.UTF_8);
        var _ =
                documents.read(
                        format,
                        start.getBytes(StandardCharsets.UTF_8),
                        Hints.NONE,
                        Optional.empty());
        // The least of three: the first also pays for code that is cold, and for its neighbours.
        Duration took =
                Stream.generate(() -> cost(format, document))
                        .limit(3)
                        .min(Duration::compareTo)
                        .orElseThrow();

        assertThat(took).isLessThan(LONGEST);
    }

    private Duration cost(DocumentFormat format, byte[] document) {
        long allocated = allocated();
        long begun = processed();
        assertThat(documents.read(format, document, Hints.NONE, Optional.empty())).isNotEmpty();
        Duration took = Duration.ofNanos(processed() - begun);
        System.out.printf(
                "%s of %d bytes: %d ms, %d MB allocated%n",
                format, document.length, took.toMillis(), (allocated() - allocated) >> 20);
        return took;
    }

    /** Of this thread: whatever else runs on the machine does not count. */
    private static long processed() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** All that was ever asked for, which is more than was held at a time. */
    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getCurrentThreadAllocatedBytes();
    }
}
