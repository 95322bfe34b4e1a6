package io.twosource.ingest.intake;

import io.twosource.ingest.document.Violation;
import io.twosource.ingest.submission.Submission;
import java.util.List;

/** What became of one article of a document. */
public sealed interface Taken {

    /** Kafka has it for good. */
    record In(Submission submission) implements Taken {}

    record Refused(List<Violation> violations) implements Taken {
        public Refused {
            violations = List.copyOf(violations);
        }
    }

    /** Whoever handed it in may not publish as its outlet. */
    record Forbidden() implements Taken {}

    /** We failed at it, and would again: a mistake of ours. */
    record Failed(String reason) implements Taken {}

    /** Kafka did not answer in time: to hand it in again is safe. */
    record Unacknowledged(String reason) implements Taken {}
}
