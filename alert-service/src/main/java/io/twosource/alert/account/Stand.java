package io.twosource.alert.account;

/** Where an independent source stands towards a claim. */
public enum Stand {
    FOR,
    AGAINST,
    DECLINED,
    DOUBTS,
    TAKEN_BACK,
    NEITHER
}
