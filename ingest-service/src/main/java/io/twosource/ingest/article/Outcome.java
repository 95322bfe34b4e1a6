package io.twosource.ingest.article;

/** What a submission turned out to be. */
public enum Outcome {
    NEW,
    CHANGED,
    SAME,
    WITHDRAWN
}
