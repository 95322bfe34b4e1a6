package io.twosource.alert.notice;

/** The sentence that says so. Offsets are code points into the named part; the end is exclusive. */
public record Evidence(String text, int start, int end, Part part) {}
