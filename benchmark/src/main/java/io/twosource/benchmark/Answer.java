package io.twosource.benchmark;

import com.fasterxml.jackson.databind.JsonNode;

/** What becomes of a line. */
sealed interface Answer {

    /**
     * The line to write.
     *
     * @param sentences how many were looked at for it
     */
    record Given(JsonNode line, int sentences) implements Answer {}

    /** A line that cannot be answered, and why. */
    record Skipped(String reason) implements Answer {}
}
