package io.twosource.benchmark;

import io.twosource.extract.article.Article;
import java.time.Instant;
import java.util.Optional;

/** Makes articles of lines. */
final class Articles {

    /** What is measured is how English is read, however short a text. */
    private static final Optional<String> LANGUAGE = Optional.of("en");

    private Articles() {}

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
