package io.twosource.extract.claim;

/** What became news about a claim, the gravest first. */
public enum NoticeKind {
    /** One source changes side. */
    REVERSED,
    /** For and against now both have a source. */
    DISPUTED,
    /** A new independent source is against it. */
    DENIED,
    /** A new independent source confirms it, or a second one asserts it. */
    CONFIRMED,
    /** A source that matters neither confirms nor denies it. */
    DECLINED,
    /** The claim appears. */
    REPORTED,
    /** A statement is gone, since its article was withdrawn or corrected. */
    WITHDRAWN
}
