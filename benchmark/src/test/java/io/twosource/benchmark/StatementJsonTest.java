package io.twosource.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.twosource.extract.article.Article;
import org.junit.jupiter.api.Test;

class StatementJsonTest {

    @Test
    void offsetsCountAnEmojiAsOne() {
        String text = "\uD83D\uDE80 The mayor said that the bridge was closed.";

        JsonNode statement = statements("", text).get(0);

        assertThat(cut(text, statement.get("cue"))).isEqualTo("said");
        assertThat(cut(text, statement.get("content"))).isEqualTo("the bridge was closed");
        assertThat(cut(text, statement.get("speaker"))).isEqualTo("The mayor");
        assertThat(statement.get("speaker").get("start").asInt()).isEqualTo(2);
    }

    @Test
    void aSpeakerHasTheNameThatTheArticleGives() {
        JsonNode statements =
                statements(
                        "",
                        "Economist Maria Lindt said that prices would fall. Lindt denied that wages"
                                + " would rise.");

        assertThat(statements.findValuesAsText("stance")).containsExactly("asserts", "denies");
        assertThat(statements.get(1).get("speaker").get("text").asText()).isEqualTo("Lindt");
        assertThat(statements.get(1).get("speaker").get("resolved").asText())
                .isEqualTo("Maria Lindt");
    }

    @Test
    void onlyStatementsOfATitleSayThatTheyStandThere() {
        JsonNode statements =
                statements("Oslo denies sale", "The mayor said that the bridge was closed.");

        assertThat(statements).hasSize(2);
        assertThat(statements.get(0).path("in").asText()).isEqualTo("title");
        assertThat(statements.get(1).has("in")).isFalse();
    }

    @Test
    void whoSaysNothingOnNothingHasNoContent() {
        JsonNode statement = statements("", "The senator declined to comment.").get(0);

        assertThat(statement.get("content").isNull()).isTrue();
        assertThat(statement.get("anaphoric").asBoolean()).isTrue();
    }

    private static JsonNode statements(String title, String text) {
        Article article = Articles.article(title, text);
        return StatementJson.line("1", article, Readings.of(article)).get("statements");
    }

    private static String cut(String text, JsonNode span) {
        int[] points = text.codePoints().toArray();
        int start = span.get("start").asInt();
        return new String(points, start, span.get("end").asInt() - start);
    }
}
