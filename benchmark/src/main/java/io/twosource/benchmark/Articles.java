package io.twosource.benchmark;

import io.twosource.extract.article.Article;
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

    static Article article(Question question, String title, String text) {
        return new Article(
                question.required("id"),
                1,
                Article.Status.USABLE,
                "evaluation",
                "",
                title,
                text,
                question.published(),
                LANGUAGE,
                question.published(),
                Optional.empty());
    }
}
