package io.twosource.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.twosource.extract.article.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The five articles of {@code seeds/}, in order of arrival, and what must come of them. */
public final class SeedArticles {

    private static final Path SEEDS = Path.of("..", "seeds");
    private static final Instant FIRST_SUBMITTED = Instant.parse("2026-01-01T12:00:00Z");

    private SeedArticles() {}

    public static List<Article> all() {
        List<Article> articles = new ArrayList<>();
        for (JsonNode about : json("articles.json")) {
            articles.add(article(about, FIRST_SUBMITTED.plusSeconds(articles.size())));
        }
        return articles;
    }

    public static JsonNode expected() {
        return json("expected.json");
    }

    private static Article article(JsonNode about, Instant submitted) {
        return new Article(
                about.get("file").asText(),
                1,
                Article.Status.USABLE,
                about.get("outlet").asText(),
                about.get("url").asText(),
                about.get("title").asText(),
                read(about.get("file").asText()),
                Instant.parse(about.get("published").asText()),
                Optional.of("en"),
                submitted,
                Optional.empty());
    }

    private static JsonNode json(String file) {
        try {
            return new ObjectMapper().readTree(read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(SEEDS.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
