package io.twosource.ingest.document.newsml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The IPTC's own examples, where they are beside the checkout. */
class NewsMlConformanceTest {

    private static final Path EXAMPLES = Path.of("../../shared/conformance/newsml-g2/examples");

    private final NewsMlReader reader = new NewsMlReader(Clock.systemUTC());

    @Test
    void itemsThatHoldTextAreReadAndTheOthersRefusedByName() throws IOException {
        assumeTrue(Files.exists(EXAMPLES), "no NewsML-G2 examples beside the checkout");
        int read = 0;
        for (Path example : examples()) {
            byte[] document = Files.readAllBytes(example);
            boolean holdsText =
                    holdsText(new String(document, java.nio.charset.StandardCharsets.UTF_8));
            Reading reading = reader.read(document, Hints.NONE);
            assertThat(reading.items().stream().anyMatch(Reading.Article.class::isInstance))
                    .as("%s: %s", example, reading)
                    .isEqualTo(holdsText);
            read += holdsText ? 1 : 0;
        }
        System.out.printf("%d of %d examples hold text and are read%n", read, examples().size());
    }

    private static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.sorted().toList();
        }
    }

    /** An item, whole, with a paragraph in its content. */
    private static boolean holdsText(String document) {
        return document.contains("<newsItem") && document.contains("<body.content>");
    }
}
