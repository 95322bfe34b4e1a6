package io.twosource.alert.notice;

/** Where in an article a span lies. */
public enum Part {
    TITLE,
    TEXT
}
