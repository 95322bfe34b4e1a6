package io.twosource.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.twosource.ingest.ReadyService;
import io.twosource.ingest.document.Hints;
import io.twosource.ingest.submission.Arrival;
import io.twosource.ingest.submission.Edge;
import io.twosource.ingest.submission.Submissions;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A mistake of ours in a reader. */
@QuarkusTest
class FailingReaderTest implements ReadyService {

    @Inject Submissions submissions;

    @Test
    void aDocumentThatWeFailAtIsToldAndNoEdgeEndsWithIt() {
        Documents documents =
                new Documents(
                        Clock.systemUTC(),
                        (_, _) -> {
                            throw new StackOverflowError("a bug");
                        });

        assertThat(
                        new Intake(documents, submissions)
                                .take(
                                        Arrival.by(Edge.PUSH, "desk"),
                                        DocumentFormat.HTML,
                                        new byte[] {'x'},
                                        Hints.NONE,
                                        Optional.empty()))
                .extracting(CompletableFuture::join)
                .singleElement()
                .isInstanceOf(Taken.Failed.class);
    }
}
