package io.twosource.ingest.submission;

/** The wish to withdraw an article, whatever its version. */
public record Withdrawal(String reason) implements Submission.Content {}
