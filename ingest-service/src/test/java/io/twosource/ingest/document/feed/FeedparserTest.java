package io.twosource.ingest.document.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How our reading agrees with that of feedparser, on its own tests. */
class FeedparserTest {

    /** What could be agreed on, and did not hold, is listed here. */
    private static final Path LIST = Path.of("target/feedparser-disagreements.txt");

    private static final Duration HANGS = Duration.ofSeconds(20);

    @BeforeAll
    static void skipWhereThereAreNoCases() {
        Path index = FeedparserCase.index();
        assumeTrue(Files.exists(index), () -> "skipped: there is no " + index);
    }

    @Test
    void everyCaseIsReadWithoutAnException() throws IOException {
        FeedReader reader = new FeedReader();
        for (FeedparserCase one : FeedparserCase.all()) {
            assertTimeoutPreemptively(HANGS, () -> reader.read(one.body(), one.hints()));
        }
    }

    @Test
    void nineOfTenExpectationsHold() throws IOException {
        FeedReader reader = new FeedReader();
        List<String> others = new ArrayList<>();
        int counted = 0;
        for (FeedparserCase one : FeedparserCase.all()) {
            if (isCounted(one.expectation())) {
                counted++;
                holds(one, reader).ifPresent(others::add);
            }
        }
        others.addFirst("%d of %d do not agree".formatted(others.size(), counted));
        Files.write(LIST, others);

        assertThat(1 - (double) (others.size() - 1) / counted)
                .as("%s, listed in %s", others.getFirst(), LIST)
                .isGreaterThanOrEqualTo(.9);
    }

    private static boolean isCounted(Expectation expectation) {
        return expectation.isAllEqualities()
                && expectation.equalities().stream()
                        .allMatch(equality -> Agreement.isCounted(equality.path()));
    }

    /** What is wrong with it, if anything. */
    private static Optional<String> holds(FeedparserCase one, FeedReader reader) {
        return switch (reader.read(one.body(), one.hints())) {
            case FeedReading.Read(FeedDocument feed) ->
                    one.expectation().equalities().stream()
                            .filter(equality -> !Agreement.holds(equality, feed))
                            .findFirst()
                            .map(equality -> one.path() + "\t" + equality + "\t" + feed);
            case FeedReading.Unreadable(String reason) -> Optional.of(one.path() + "\t" + reason);
        };
    }
}
