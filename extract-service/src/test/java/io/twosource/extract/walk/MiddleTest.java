package io.twosource.extract.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.claim.match.Embedding;
import io.twosource.extract.reading.embedding.Embeddings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class MiddleTest {

    private static final Path RESOURCE =
            Path.of("src/main/resources/io/twosource/extract/walk/middle.txt");

    /** Processors differ in the last digits of quantised arithmetic. */
    private static final double ALIKE = .999;

    @Test
    void itIsTheMeanOfSentencesFromAllOverTheNews() {
        Embedding mean = Embedding.of(mean());

        double lengths = Math.sqrt(mean.cosine(mean) * square(Middle.OF_THE_NEWS));
        assertThat(mean.cosine(Middle.OF_THE_NEWS) / lengths).isGreaterThan(ALIKE);
        assertThat(square(Middle.OF_THE_NEWS) / square(mean)).isBetween(ALIKE, 1 / ALIKE);
    }

    /** Not a check but a tool: to run once when the embedding model changes. */
    @Test
    @EnabledIfSystemProperty(named = "twosource.write-middle", matches = ".*")
    void writeIt() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# The mean embedding of the tests' landmarks; MiddleTest writes and checks it.");
        List<String> values = new ArrayList<>();
        for (float value : mean()) {
            values.add(Float.toString(value));
        }
        lines.add(String.join(" ", values));
        Files.write(RESOURCE, lines);
    }

    private static double square(Embedding embedding) {
        return embedding.cosine(embedding);
    }

    private static float[] mean() {
        List<String> landmarks = Landmarks.load();
        float[] mean = new float[Embeddings.SIZE];
        try (Embeddings embeddings = Embeddings.load()) {
            for (float[] landmark : embeddings.embed(landmarks)) {
                for (int i = 0; i < mean.length; i++) {
                    mean[i] += landmark[i] / landmarks.size();
                }
            }
        }
        return mean;
    }
}
