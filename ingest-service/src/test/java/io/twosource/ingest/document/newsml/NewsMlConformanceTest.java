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
    void whatHoldsTextIsReadAndTheRestRefusedByName() throws IOException {
        assumeTrue(Files.exists(EXAMPLES), "no NewsML-G2 examples beside the checkout");
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            List<Path> examples = files.sorted().toList();
            for (Path example : examples) {
                Reading reading = reader.read(Files.readAllBytes(example), Hints.NONE);
                System.out.println(
                        example.getFileName()
                                + " "
                                + reading.toString()
                                        .substring(0, Math.min(900, reading.toString().length())));
            }
            assertThat(examples).isNotEmpty();
        }
    }
}
