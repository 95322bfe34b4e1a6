package io.twosource.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.twosource.extract.article.Article;
import io.twosource.extract.article.TextOrigin;
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

    /** Of lines that name none. */
    private static final String OUTLET = "evaluation";

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

    /** Of a line with {@code id} and {@code text}, and whatever else it tells. */
    static Article article(Question question) {
        return article(
                question, question.text("title").orElse(""), question.text("text").orElse(""));
    }

    /** Of a title and a text, whenever published. */
    static Article article(String title, String text) {
        return article("", OUTLET, "", title, text, Instant.EPOCH, Optional.empty());
    }

    static Article article(Question question, String title, String text) {
        return article(
                question.required("id"),
                question.text("outlet").orElse(OUTLET),
                question.text("url").orElse(""),
                title,
                text,
                question.published(),
                question.text("origin").map(name -> new TextOrigin(name, name)));
    }

    private static Article article(
            String id,
            String outlet,
            String url,
            String title,
            String text,
            Instant published,
            Optional<TextOrigin> origin) {
        return new Article(
                id,
                1,
                Article.Status.USABLE,
                outlet,
                url,
                title,
                text,
                published,
                LANGUAGE,
                published,
                origin,
                List.of());
    }
}
