package io.twosource.extract.walk;

import io.twosource.extract.claim.match.Embedding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The middle of the news in the space of embeddings. This model's embeddings fill only a narrow
 * cone, so where one lies is told from here and not from the origin. A constant, since instances on
 * other processors embed a little differently and must still agree.
 */
final class Middle {

    static final Embedding OF_THE_NEWS = load();

    private Middle() {}

    private static Embedding load() {
        try (InputStream numbers =
                Objects.requireNonNull(Middle.class.getResourceAsStream("middle.txt"))) {
            List<String> lines =
                    new String(numbers.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .toList();
            float[] middle = new float[lines.size()];
            for (int i = 0; i < middle.length; i++) {
                middle[i] = Float.parseFloat(lines.get(i));
            }
            return Embedding.of(middle);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the middle of the news", e);
        }
    }
}
