package io.twosource.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RumoursTest {

    private static final String DAM = "Dam near Tavush collapses";
    private static final String NO_DAM = "No, the dam near Tavush has not collapsed";
    private static final String FERRY = "Ferry said to have sunk";

    @TempDir private Path bench;
    @TempDir private Path out;

    @BeforeEach
    void threeHeadlinesOnTwoRumours() throws IOException {
        write(
                "emergent_stance.jsonl",
                headline("h1", "dam", DAM, "for"),
                headline("h2", "dam", NO_DAM, "against"),
                headline("h3", "ferry", FERRY, "observing"));
        write(
                "fnc1_stance.jsonl",
                pair(DAM, "b1", "disagree"),
                pair(DAM, "b2", "agree"),
                pair(NO_DAM, "b2", "agree"),
                pair(FERRY, "b1", "agree"),
                pair(FERRY, "b3", "discuss"));
        write("fnc1_bodies.jsonl", body("b1"), body("b2"), body("b3"));
    }

    @Test
    void anArticleIsAHeadlineWithABodyThatTellsTheSame() throws IOException {
        build();

        assertThat(text("h1")).isEqualTo("text of b2");
        assertThat(text("h3")).isEqualTo("text of b3");
    }

    @Test
    void noBodyServesTwoHeadlinesOfARumour() throws IOException {
        build();

        assertThat(text("h2")).isEmpty();
    }

    @Test
    void headlinesWithoutABodyCanBeLeftOut() throws IOException {
        build("--with-body");

        assertThat(articles()).extracting(a -> a.get("id").asText()).containsExactly("h1", "h3");
    }

    @Test
    void everyArticleHasItsOwnOutletAndRumoursInterleave() throws IOException {
        build();

        assertThat(articles())
                .extracting(a -> a.get("id").asText())
                .containsExactly("h1", "h3", "h2");
        assertThat(articles()).extracting(a -> a.get("outlet").asText()).doesNotHaveDuplicates();
        assertThat(articles()).extracting(a -> a.get("published").asText()).isSorted();
    }

    @Test
    void oneRumourWithBothSidesIsExpectedToEndDisputed() throws IOException {
        build();

        assertThat(RumourFiles.lines(out.resolve("expected.jsonl")))
                .extracting(rumour -> rumour.get("kind").asText())
                .containsExactly("BOTH_SIDES", "NO_SIDE");
    }

    @Test
    void aRumoursMainClaimIsTheOneWithMostOfItsArticles() throws IOException {
        build();
        List<JsonNode> expected = RumourFiles.lines(out.resolve("expected.jsonl"));

        RumourScore score =
                RumourScore.of(
                        expected,
                        List.of(
                                claim("a", "DISPUTED", "h1", "h3"),
                                claim("b", "CONFIRMED", "h1", "h2"),
                                claim("c", "DISPUTED", "h2")));

        RumourScore.Outcome dam = score.outcomes().getFirst();
        assertThat(dam.main()).map(RumourScore.Followed::claimId).contains("b");
        assertThat(dam.disputed()).isFalse();
        assertThat(dam.anyDisputed()).isFalse();
        assertThat(score.outcomes().getLast().disputed()).isTrue();
    }

    @Test
    void rumoursOfWhichNothingWasSaidCountAsUndisputed() throws IOException {
        build();
        Files.writeString(out.resolve("claims.jsonl"), "");

        assertThat(
                        run(
                                "score",
                                out.resolve("expected.jsonl").toString(),
                                out.resolve("claims.jsonl").toString()))
                .contains("BOTH_SIDES     1 rumours: main claim disputed   0 (0.00)");
    }

    private void build(String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("build", bench.toString(), out.toString()));
        arguments.addAll(List.of(options));
        run(arguments.toArray(String[]::new));
    }

    private static String run(String... arguments) {
        StringWriter printed = new StringWriter();
        String[] all =
                Stream.concat(Stream.of("rumours"), Stream.of(arguments)).toArray(String[]::new);
        assertThat(Evaluate.commands().setOut(new PrintWriter(printed)).execute(all)).isZero();
        return printed.toString();
    }

    private List<JsonNode> articles() throws IOException {
        return RumourFiles.lines(out.resolve("articles.jsonl"));
    }

    private String text(String id) throws IOException {
        return articles().stream()
                .filter(article -> article.get("id").asText().equals(id))
                .map(article -> article.get("text").asText())
                .findFirst()
                .orElseThrow();
    }

    private void write(String file, String... lines) throws IOException {
        Files.write(bench.resolve(file), List.of(lines), UTF_8);
    }

    private static String headline(String id, String claim, String title, String label) {
        return """
        {"id": "%s", "claim_id": "%s", "claim": "%s", "headline": "%s", "label": "%s"}"""
                .formatted(id, claim, claim, title, label);
    }

    private static String pair(String title, String body, String label) {
        return """
        {"headline": "%s", "body_id": "%s", "label": "%s"}"""
                .formatted(title, body, label);
    }

    private static String body(String id) {
        return """
        {"body_id": "%s", "text": "text of %s"}"""
                .formatted(id, id);
    }

    private static JsonNode claim(String id, String status, String... articles) throws IOException {
        String timeline =
                Arrays.stream(articles)
                        .map(a -> "{\"article\": {\"articleId\": \"%s\"}}".formatted(a))
                        .collect(Collectors.joining(","));
        return JsonMapper.builder()
                .build()
                .readTree(
                        """
                        {"claimId": "%s", "text": "", "state": {"status": "%s"}, "timeline": [%s]}"""
                                .formatted(id, status, timeline));
    }
}
