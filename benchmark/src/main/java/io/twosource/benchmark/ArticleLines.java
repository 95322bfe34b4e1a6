package io.twosource.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import io.twosource.extract.article.Article;
import io.twosource.extract.reading.Reading;
import java.util.Optional;
import java.util.function.Function;

/** Reads the article of a line, and writes what was read. Safe for use by many threads. */
record ArticleLines(Function<Article, Reading> reader, Writing writing)
        implements Function<Question, Answer<JsonNode>> {

    /** How to write what was read. */
    @FunctionalInterface
    interface Writing {
        JsonNode line(String id, Article article, Reading reading);
    }

    @Override
    public Answer<JsonNode> apply(Question question) {
        Optional<String> lacking = question.lacking("id", "text");
        if (lacking.isPresent()) {
            return new Answer.Skipped<>(lacking.get());
        }
        Article article = Articles.article(question);
        Reading reading = reader.apply(article);
        return new Answer.Given<>(
                writing.line(question.required("id"), article, reading), reading.sentences());
    }
}
