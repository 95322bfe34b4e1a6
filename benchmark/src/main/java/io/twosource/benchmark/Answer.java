package io.twosource.benchmark;

/** What becomes of a line. */
sealed interface Answer<T> {

    /**
     * What the line was asked for.
     *
     * @param sentences how many were looked at for it
     */
    record Given<T>(T result, int sentences) implements Answer<T> {}

    /** A line that cannot be answered, and why. */
    record Skipped<T>(String reason) implements Answer<T> {}
}
