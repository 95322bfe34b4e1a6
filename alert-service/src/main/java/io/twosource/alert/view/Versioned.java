package io.twosource.alert.view;

/**
 * A record and which version of it that is.
 *
 * @param version 0 where it was written by none who decides on changes
 */
public record Versioned<V>(long version, V value) {}
