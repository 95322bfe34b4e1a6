package io.twosource.extract.reading.speaker;

import java.util.Locale;
import java.util.Optional;

/** Whom "he" and "she" can mean, as far as a text tells. */
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** Whether both can be said of one person. */
    boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    /** What a pronoun of the third person singular says; empty for all other words. */
    static Optional<Gender> ofPronoun(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "he", "him", "his", "himself" -> Optional.of(MALE);
            case "she", "her", "hers", "herself" -> Optional.of(FEMALE);
            default -> Optional.empty();
        };
    }
}
