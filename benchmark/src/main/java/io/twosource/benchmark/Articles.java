package io.twosource.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.twosource.extract.article.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Makes articles of lines. */
final class Articles {

    /** What is measured is how English is read, however short a text. */
    private static final Optional<String> LANGUAGE = Optional.of("en");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Articles() {}

    /** The first of a file of JSON lines, which may be packed with gzip. */
    static List<Article> read(Path file, int limit) throws IOException {
        List<Article> articles = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine();
                    line != null && articles.size() < limit;
                    line = lines.readLine()) {
                articles.add(article(new Question(JSON.readTree(line))));
            }
        }
        return articles;
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
    }

    /** Of a line with {@code id} and {@code text}, {@code title} and {@code published}. */
    static Article article(Question question) {
        return article(
                question, question.text("title").orElse(""), question.text("text").orElse(""));
    }

    /** Of a title and a text, whenever published. */
    static Article article(String title, String text) {
        return article("", title, text, Instant.EPOCH);
    }

    static Article article(Question question, String title, String text) {
        return article(question.required("id"), title, text, question.published());
    }

    private static Article article(String id, String title, String text, Instant published) {
        return new Article(
                id,
                1,
                Article.Status.USABLE,
                "evaluation",
                "",
                title,
                text,
                published,
                LANGUAGE,
                published,
                Optional.empty());
    }
}
