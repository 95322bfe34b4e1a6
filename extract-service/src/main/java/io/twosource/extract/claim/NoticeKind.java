package io.twosource.extract.claim;

/** What became news about a claim. */
public enum NoticeKind {
    /** The claim appears. */
    REPORTED,
    /** A new independent source confirms it, or a second or later one asserts it. */
    CONFIRMED,
    /** A new independent source is against it. */
    DENIED,
    /** A source that matters neither confirms nor denies it. */
    DECLINED,
    /** For and against now both have a source. */
    DISPUTED,
    /** One source changes side. */
    REVERSED,
    /** A statement is gone, since its article was withdrawn or corrected. */
    WITHDRAWN
}
