package io.twosource.extract.reading.speaker;

import java.util.Optional;

/**
 * Somebody whom an article names.
 *
 * @param name the fullest that it gives
 * @param role as it first calls them: "Kremlin's official spokesman"
 */
record Person(String name, Optional<String> role) {

    /** Somebody of whom only the name is known. */
    static Person of(String name) {
        return new Person(name, Optional.empty());
    }

    String surname() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    boolean isCalled(String mention) {
        return name.equals(mention) || surname().equals(mention) || name.endsWith(" " + mention);
    }
}
