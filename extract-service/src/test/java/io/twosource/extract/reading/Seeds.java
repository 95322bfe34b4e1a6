package io.twosource.extract.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.twosource.extract.article.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The project's seeds: five real articles, and what must be found in them. */
public final class Seeds {

    private static final Path FOLDER = Path.of("..", "seeds");

    private Seeds() {}

    /** In order of arrival. */
    public static List<Article> articles() {
        return stream(json("articles.json")).map(Seeds::article).toList();
    }

    static JsonNode expectedOf(Article article) {
        return json("expected.json").get("articles").get(article.articleId());
    }

    public static JsonNode expectedNotices() {
        return json("expected.json").get("notices").get("must");
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Article article(JsonNode meta) {
        Instant published = Instant.parse(meta.get("published").asText());
        return new Article(
                meta.get("file").asText(),
                1,
                Article.Status.USABLE,
                meta.get("outlet").asText(),
                meta.get("url").asText(),
                meta.get("title").asText(),
                text(meta.get("file").asText()),
                published,
                Optional.of(meta.get("language").asText()),
                published,
                Optional.empty(),
                List.of());
    }

    private static JsonNode json(String file) {
        try {
            return JsonMapper.builder().build().readTree(text(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
