package io.twosource.extract.reading;

import io.twosource.extract.article.Article;
import io.twosource.extract.statement.Proposition;
import io.twosource.extract.statement.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Articles made for a test, and the one reader that all tests share: loading it takes seconds. */
public final class Articles {

    private static final Reader READER = Reader.load();

    private Articles() {}

    /** Published on Wednesday, 17 April 2024. */
    public static Article article(String title, String text) {
        return article(title, text, Optional.of("en"));
    }

    static Article article(String title, String text, Optional<String> language) {
        Instant published = Instant.parse("2024-04-17T12:00:00Z");
        return new Article(
                "a1",
                1,
                Article.Status.USABLE,
                "The Daily Test",
                "urn:test:a1",
                title,
                text,
                published,
                language,
                published,
                Optional.empty(),
                List.of());
    }

    public static Reading read(Article article) {
        return READER.read(article);
    }

    /** What the rules find, before the judge disposes of it. */
    static Reading proposed(Article article) {
        return READER.proposed(article);
    }

    /** What a sentence states, with days as they are seen from that Wednesday. */
    static Proposition proposition(String sentence) {
        return READER.proposition(sentence, Instant.parse("2024-04-17T12:00:00Z"));
    }

    /** What the rules find in a text without a title. */
    public static List<Statement> statementsOf(String text) {
        return proposed(article("", text)).statements();
    }
}
