package io.twosource.ingest.submission;

/** What became of handing in a submission. */
public sealed interface Submitted {

    /** Every in-sync replica of Kafka has it. */
    record Acknowledged(Submission submission) implements Submitted {}

    /**
     * Kafka did not answer in time. It may have the submission all the same: to hand it in again is
     * safe, since the same again is not published again.
     */
    record Unacknowledged(String reason) implements Submitted {}
}
