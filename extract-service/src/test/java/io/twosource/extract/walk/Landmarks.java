package io.twosource.extract.walk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Sentences from all over the news, whose middle is the middle of the cells. */
final class Landmarks {

    private Landmarks() {}

    static List<String> load() {
        try (InputStream lines =
                Objects.requireNonNull(Landmarks.class.getResourceAsStream("landmarks.txt"))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the landmarks", e);
        }
    }
}
