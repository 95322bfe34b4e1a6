package io.twosource.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.article.Article;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTest {

    private static final String LINES =
            """
            {"id": "1", "title": "Dam holds", "text": "The dam holds, the mayor said."}
            {"id": "2", "text": "«Нет», сказал он."}
            """;

    @TempDir private Path folder = Path.of("");

    @Test
    void articlesAreReadFromPackedLinesAsFromPlainOnes() throws IOException {
        Path plain = Files.writeString(folder.resolve("articles.jsonl"), LINES);
        Path packed = folder.resolve("articles.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(LINES.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Articles.read(packed, 10))
                .isEqualTo(Articles.read(plain, 10))
                .extracting(Article::text)
                .containsExactly("The dam holds, the mayor said.", "«Нет», сказал он.");
    }

    @Test
    void noMoreAreReadThanAskedFor() throws IOException {
        Path plain = Files.writeString(folder.resolve("articles.jsonl"), LINES);

        assertThat(Articles.read(plain, 1)).hasSize(1);
    }
}
