package io.twosource.extract.statement;

import java.util.Optional;

/**
 * Who takes a stance.
 *
 * @param mention the words at the statement itself: "he", "the ambassador", "Peskov"
 * @param name the fullest name that the article gives: "Dmitry Peskov"
 * @param role as written: "a spokesman for the Russian president"
 * @param organisation as written: "Kremlin"
 * @param identity lower-case key, equal for speakers that are one source: an institution and its
 *     spokesman, a full name and its surname
 */
public record Speaker(
        Span mention,
        String name,
        Optional<String> role,
        Optional<String> organisation,
        String identity) {}
