package io.twosource.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.article.Article;
import io.twosource.extract.statement.Proposition;
import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Speaker;
import io.twosource.extract.statement.Statement;
import java.util.stream.Stream;

/** What must hold of the reading of every article, however odd it is. */
final class SoundReading {

    private SoundReading() {}

    /** Reads an article, and checks all that does not depend on what it says. */
    static Reading of(Article article) {
        Reading reading = Articles.read(article);
        assertThat(reading.language()).matches("[a-z]{2,3}");
        assertThat(reading.sentences()).isNotNegative();
        reading.statements().forEach(statement -> assertSound(article, statement));
        return reading;
    }

    private static void assertSound(Article article, Statement statement) {
        spans(statement).forEach(span -> assertQuotes(article, span));
        spans(statement.inCodePointsOf(article.title(), article.text()))
                .forEach(span -> assertQuotesInCodePoints(article, span));
        statement.speaker().ifPresent(SoundReading::assertNamed);
        assertWorded(statement.proposition());
        assertThat(statement.stance()).isNotNull();
        assertThat(statement.rule()).isNotBlank();
    }

    private static Stream<Span> spans(Statement statement) {
        return Stream.of(
                        Stream.of(statement.cue(), statement.evidence()),
                        statement.content().stream(),
                        statement.speaker().map(Speaker::mention).stream())
                .flatMap(spans -> spans);
    }

    private static void assertQuotes(Article article, Span span) {
        assertThat(part(article, span).substring(span.start(), span.end())).isEqualTo(span.text());
        assertThat(span.text()).isNotBlank();
    }

    /** As every other language counts: {@code text[start:end]} of Python, say. */
    private static void assertQuotesInCodePoints(Article article, Span span) {
        String whole = part(article, span);
        int start = whole.offsetByCodePoints(0, span.start());
        int end = whole.offsetByCodePoints(start, span.end() - span.start());
        assertThat(whole.substring(start, end)).isEqualTo(span.text());
    }

    private static String part(Article article, Span span) {
        return switch (span.part()) {
            case TITLE -> article.title();
            case TEXT -> article.text();
        };
    }

    private static void assertNamed(Speaker speaker) {
        assertThat(speaker.name()).isNotBlank();
        assertThat(speaker.identity()).isNotBlank();
        assertThat(speaker.role()).isNotNull();
        assertThat(speaker.organisation()).isNotNull();
    }

    private static void assertWorded(Proposition proposition) {
        assertThat(proposition.text()).isNotNull();
        assertThat(proposition.entities()).doesNotContainNull().doesNotContain("");
        assertThat(proposition.numbers()).doesNotContainNull().doesNotContain("");
        assertThat(proposition.dates()).doesNotContainNull();
    }
}
