package io.twosource.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.twosource.extract.article.Article;
import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Speaker;
import io.twosource.extract.statement.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What expected.json demands of the seeds, by its own regular expressions. */
class SeedsTest {

    static List<Article> articles() {
        return Seeds.articles();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void allThatMustBeFoundIsFound(Article article) {
        List<Statement> found = Articles.read(article).statements();
        List<String> missing =
                Seeds.stream(Seeds.expectedOf(article).get("must"))
                        .filter(wanted -> found.stream().noneMatch(s -> matches(wanted, s)))
                        .map(JsonNode::toString)
                        .toList();
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void nothingThatMustNotBeFoundIsFound(Article article) {
        List<Statement> found = Articles.read(article).statements();
        assertThat(Seeds.stream(Seeds.expectedOf(article).get("mustNot")))
                .allSatisfy(unwanted -> assertThat(found).noneMatch(s -> matches(unwanted, s)));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everySpanIsWhatItSays(Article article) {
        for (Statement statement : Articles.read(article).statements()) {
            Span cue = statement.cue();
            String whole = cue.part() == Span.Part.TITLE ? article.title() : article.text();
            assertThat(whole.substring(cue.start(), cue.end())).isEqualTo(cue.text());
            assertThat(whole).contains(statement.evidence().text());
        }
    }

    private static boolean matches(JsonNode wanted, Statement statement) {
        return find(wanted, "speaker", speaker(statement))
                && find(wanted, "proposition", proposition(statement))
                && find(wanted, "evidence", Optional.of(statement.evidence().text()))
                && stances(wanted).contains(statement.stance().name().toLowerCase(Locale.ROOT));
    }

    private static Set<String> stances(JsonNode wanted) {
        return wanted.has("stance")
                ? Seeds.stream(wanted.get("stance"))
                        .map(JsonNode::asText)
                        .collect(Collectors.toSet())
                : Set.of("asserts", "confirms", "denies", "declines", "doubts", "retracts");
    }

    private static boolean find(JsonNode wanted, String field, Optional<String> in) {
        return !wanted.has(field)
                || in.filter(text -> pattern(wanted.get(field).asText()).matcher(text).find())
                        .isPresent();
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    private static Optional<String> speaker(Statement statement) {
        return statement.speaker().map(SeedsTest::asWrittenOrResolved);
    }

    private static String asWrittenOrResolved(Speaker speaker) {
        return Stream.of(
                        Optional.of(speaker.mention().text()),
                        Optional.of(speaker.name()),
                        speaker.role(),
                        speaker.organisation())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    /** Resolved and as written. */
    private static Optional<String> proposition(Statement statement) {
        String content = statement.content().map(Span::text).orElse("");
        return Optional.of(statement.proposition().text() + "\n" + content);
    }
}
