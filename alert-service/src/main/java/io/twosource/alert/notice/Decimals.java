package io.twosource.alert.notice;

/** Rounds, so that what newsrooms choose by is what they see. */
final class Decimals {

    private Decimals() {}

    static double two(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
