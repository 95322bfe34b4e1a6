package io.twosource.extract.walk;

import io.twosource.extract.reading.embedding.Embeddings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Not a check but a tool: to run once when the embedding model changes. */
@EnabledIfSystemProperty(named = "twosource.write-middle", matches = ".*")
class WriteMiddle {

    private static final Path RESOURCE =
            Path.of("src/main/resources/io/twosource/extract/walk/middle.txt");

    @Test
    void writeIt() throws IOException {
        List<String> values = new ArrayList<>();
        for (float value : mean()) {
            values.add(Float.toString(value));
        }
        Files.write(
                RESOURCE,
                List.of(
                        "# The mean embedding of the tests' landmarks; WriteMiddle writes it.",
                        String.join(" ", values)));
    }

    /** Of sentences from all over the news. */
    static float[] mean() {
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
