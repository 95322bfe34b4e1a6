package io.twosource.extract.reading;

import static io.twosource.extract.reading.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.twosource.extract.article.Article;
import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that may stand in a text raises anything, hangs, or moves an offset. */
class OddTextTest {

    private static final String[] PIECES = {
        "The ministry confirmed that ",
        "he said ",
        "“",
        "”",
        "\"",
        "‘",
        "«",
        "\n",
        "\n\n",
        ". ",
        ": ",
        "\u202E",
        "\uD83D\uDE00",
        "\uD83D",
        "e\u0301",
        "\u00A0",
        "—",
        "according to ",
        "denied ",
        ", ",
        "did not ",
        "Peskov ",
        "the report ",
        "http://a.b/c?d=e ",
        "42.5% ",
        "נשיא ",
        "\u0000",
        "…",
        "(",
        ")",
        "- ",
        "It is indeed so",
        "citing ",
        "Ankara ",
        "neither confirmed nor ",
        "no ",
        "'s ",
        "?"
    };

    @Test
    void arbitraryTextRaisesNothing() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder("The news of the day in plain English. ");
            for (int j = random.nextInt(60); j > 0; j--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            readWell(article("Oslo denies it", text.toString()));
        }
    }

    @Test
    void aMegabyteWithoutAFullStopIsReadInTime() {
        readInTime("The ministry confirmed that the road was closed and ".repeat(20_000));
    }

    @Test
    void aMegabyteOfMarksIsReadInTime() {
        String english =
                "The minister said that the talks about the road would go on in the city. ";
        readInTime(english.repeat(30) + "“".repeat(1_000_000));
        readInTime(english.repeat(30) + "“\n".repeat(500_000));
        readInTime(english.repeat(30) + "\" ".repeat(500_000));
        readInTime(english.repeat(30) + "x".repeat(1_000_000));
        readInTime(english.repeat(30) + "Aa ".repeat(330_000));
    }

    @Test
    void emptyTextHasNoStatements() {
        assertThat(Articles.read(article("", "")).statements()).isEmpty();
        assertThat(Articles.read(article(" ", "\n\n \t")).statements()).isEmpty();
    }

    @Test
    void otherLanguagesAreTold() {
        Reading german =
                Articles.read(
                        article(
                                "Minister dementiert Bericht",
                                "Der Minister hat am Mittwoch bestätigt, dass die Straße gesperrt wurde.",
                                Optional.empty()));
        assertThat(german.language()).isEqualTo("de");
        assertThat(german.statements()).isEmpty();
        assertThat(
                        Articles.read(
                                        article(
                                                "",
                                                "Министр подтвердил, что дорога закрыта.",
                                                Optional.empty()))
                                .language())
                .isEqualTo("ru");
    }

    private static void readInTime(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> readWell(article("", text)));
    }

    private static void readWell(Article article) {
        for (Statement statement : Articles.read(article).statements()) {
            spans(statement).forEach(span -> assertLiesIn(article, span));
        }
    }

    private static Stream<Span> spans(Statement statement) {
        return Stream.of(
                        Stream.of(statement.cue(), statement.evidence()),
                        statement.content().stream(),
                        statement.speaker().stream().map(s -> s.mention()))
                .flatMap(spans -> spans);
    }

    private static void assertLiesIn(Article article, Span span) {
        String whole = span.part() == Span.Part.TITLE ? article.title() : article.text();
        assertThat(whole.substring(span.start(), span.end())).isEqualTo(span.text());
    }
}
