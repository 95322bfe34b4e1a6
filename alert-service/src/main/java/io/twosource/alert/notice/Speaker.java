package io.twosource.alert.notice;

import org.jspecify.annotations.Nullable;

/**
 * Who takes a stance.
 *
 * @param name the fullest that the article gives
 * @param mention the words at the statement itself: "he", "the ambassador"
 */
public record Speaker(
        String name, @Nullable String role, @Nullable String organisation, String mention) {}
