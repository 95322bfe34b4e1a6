package io.twosource.alert.notice;

/** Where a statement stands towards its claim. */
public enum Side {
    FOR,
    AGAINST,
    NEITHER
}
