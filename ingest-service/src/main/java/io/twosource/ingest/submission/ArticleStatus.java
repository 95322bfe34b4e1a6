package io.twosource.ingest.submission;

/** What its publisher says of an article version. */
public enum ArticleStatus {
    USABLE,
    /** The publisher itself calls it a correction; a plain new text is not one. */
    CORRECTED,
    WITHDRAWN
}
