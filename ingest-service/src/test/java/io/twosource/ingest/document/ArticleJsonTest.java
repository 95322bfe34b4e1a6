package io.twosource.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.twosource.ingest.Samples;
import io.twosource.ingest.submission.SubmittedArticle;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleJsonTest {

    private final ArticleJson json = new ArticleJson(Clock.fixed(Samples.NOW, ZoneOffset.UTC));
    private final ObjectNode pushed =
            JsonNodeFactory.instance
                    .objectNode()
                    .put("outlet", " JAMnews ")
                    .put("url", "https://jam-news.net/karabakh")
                    .put("title", "Russian peacekeepers begin withdrawal")
                    .put("text", "\n He confirmed it.\n")
                    .put("published", "2024-04-17T13:30:00+04:00");

    @Test
    void theTextIsKeptToTheLetterAndLinesAreTrimmed() {
        assertThat(article().text()).isEqualTo("\n He confirmed it.\n");
        assertThat(article().outlet()).isEqualTo("JAMnews");
    }

    @Test
    void anyZoneWillDo() {
        assertThat(article().published()).isEqualTo(Instant.parse("2024-04-17T09:30:00Z"));
    }

    @Test
    void languagesAreSpeltAsBcp47HasThem() {
        pushed.put("language", "EN-us");

        assertThat(article().language()).contains("en-US");
    }

    @Test
    void nullIsAsGoodAsMissing() {
        pushed.putNull("byline").putNull("title");

        assertThat(violations()).containsExactly(new Violation("title", "is missing"));
    }

    @Test
    void theClockOfAPublisherMayBeAheadALittle() {
        pushed.put("published", "2024-04-17T10:09:00Z");

        assertThat(article().published()).isAfter(Samples.NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "outlet, 'JAM\u0007news', must not contain a control character",
        "outlet, '  ', must not be blank",
        "title, 'two\u2028lines', must not contain a control character",
        "text, ' \n ', must not be blank",
        "url, jam-news.net/karabakh, 'must be an http, https, urn or tag URI'",
        "url, https:///karabakh, 'must be an http or https URL with a host'",
        "url, https://jam-news.net:0/a, 'must have a port from 1 to 65535, or none'",
        "url, https://jam-news.net:99999/a, 'must have a port from 1 to 65535, or none'",
        "url, file:///etc/passwd, 'must be an http, https, urn or tag URI'",
        "url, urn:nothing, 'must be an http, https, urn or tag URI'",
        "url, https://jam news.net/, must be a URI: Illegal character in authority at 11",
        "published, 2199-01-01T00:00:00Z, must not be in the future",
        "published, 1989-12-31T23:59:59Z, must not be before 1990",
        "published, 2024-04-17T09:30:00,"
                + " 'must be a date and time with its zone, like 2024-04-17T09:30:00Z'",
        "published, 2024-02-30T09:30:00Z,"
                + " 'must be a date and time with its zone, like 2024-04-17T09:30:00Z'",
        "language, english, 'must be a BCP 47 language tag, like en'",
    })
    void whatIsWrongWithAFieldIsSaid(String field, String value, String message) {
        pushed.put(field, value);

        assertThat(violations()).containsExactly(new Violation(field, message));
    }

    @Test
    void aLanguageThatIsNoTagIsRefused() {
        pushed.put("language", "en_US!");

        assertThat(violations()).singleElement().extracting(Violation::field).isEqualTo("language");
    }

    @Test
    void halfASurrogatePairIsNoText() {
        String half = pushed.put("text", "half").toString().replace("half", "\\ud83d");

        assertThat(violations(half)).singleElement().extracting(Violation::field).isEqualTo("text");
    }

    @Test
    void lengthIsCountedInCodePoints() {
        pushed.put("text", "😀".repeat(Format.LONGEST_TEXT));
        assertThat(article().text()).isNotEmpty();

        pushed.put("text", "😀".repeat(Format.LONGEST_TEXT + 1));
        assertThat(violations())
                .containsExactly(
                        new Violation("text", "has 200001 characters: 200000 at the most"));
    }

    @Test
    void aNumberIsNoTitle() {
        pushed.put("title", 5);

        assertThat(violations())
                .containsExactly(new Violation("title", "must be a string, not number"));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        pushed.removeAll();
        pushed.put("titel", "T");

        assertThat(violations())
                .extracting(Violation::field)
                .containsExactly("outlet", "url", "title", "text", "published", "titel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "5", "hello", "{", "{} {}", "{\"a\":1,\"a\":2}"})
    void whatIsNoJsonObjectIsRefusedAsAWhole(String body) {
        assertThat(violations(body)).singleElement().extracting(Violation::field).isEqualTo("body");
    }

    @Test
    void bytesThatAreNotUtf8AreNotJson() {
        byte[] latin1 = "{\"text\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(json.read(latin1)).isInstanceOf(Checked.Refused.class);
    }

    private SubmittedArticle article() {
        return switch (json.read(bytes(pushed.toString()))) {
            case Checked.Article(SubmittedArticle article) -> article;
            case Checked.Withdrawn withdrawn -> throw new AssertionError(withdrawn.toString());
            case Checked.Refused(_, var violations) ->
                    throw new AssertionError(violations.toString());
        };
    }

    private List<Violation> violations() {
        return violations(pushed.toString());
    }

    private List<Violation> violations(String body) {
        return switch (json.read(bytes(body))) {
            case Checked.Article _, Checked.Withdrawn _ -> List.of();
            case Checked.Refused(_, var violations) -> violations;
        };
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
