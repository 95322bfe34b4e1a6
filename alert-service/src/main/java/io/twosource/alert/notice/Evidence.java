package io.twosource.alert.notice;

import java.util.Optional;

/**
 * The sentence that says so. Offsets are code points into the named part; the end is exclusive.
 *
 * @param before the sentence before it, or the end of that; empty where it is not known
 * @param after the sentence after it, or the beginning of that, likewise
 */
public record Evidence(
        String text,
        int start,
        int end,
        Part part,
        Optional<String> before,
        Optional<String> after) {}
