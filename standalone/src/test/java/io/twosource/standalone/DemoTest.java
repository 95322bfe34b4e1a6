package io.twosource.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo as a newsroom sees it: the services as processes, Kafka, HTTP, and signed webhooks. */
class DemoTest {

    private static final Path HOME = Path.of("..");

    @TempDir private static Path folder;

    private static List<JsonNode> webhooks = List.of();
    private static List<JsonNode> claims = List.of();

    @BeforeAll
    static void theDemoRuns() throws IOException {
        Path out = folder.resolve("out");
        List<String> args = new ArrayList<>(List.of("demo", "--exit", "--out", out.toString()));
        args.addAll(List.of("--home", HOME.toString()));
        args.addAll(List.of("--data", folder.resolve("data").toString()));
        for (String port :
                List.of("--kafka-port", "--ingest-port", "--extract-port", "--alert-port")) {
            args.addAll(List.of(port, Integer.toString(FreePorts.any())));
        }

        assertThat(Twosource.commands().execute(args.toArray(String[]::new))).isZero();

        webhooks = jsonLines(out.resolve("webhooks.jsonl"));
        claims = jsonLines(out.resolve("claims.jsonl"));
    }

    @Test
    void theAmbassadorsDenialIsToldOnce() {
        assertThat(told("claim.denied", "Ambassador|Bocharnikov", "000_")).hasSize(1);
    }

    @Test
    void theKremlinsConfirmationOfTheWithdrawalIsToldOnceThoughThreeOutletsPrintIt() {
        assertThat(told("claim.confirmed", "Peskov|Kremlin", "00[1234]_"))
                .filteredOn(body -> claim(body).matches("(?i).*(start|begin|begun).*withdr.*"))
                .hasSize(1);
    }

    @Test
    void aSecondOutletsConfirmationOfTheFirstOnesReportIsToldOnce() {
        assertThat(told("claim.confirmed", "News\\.am", "002_"))
                .singleElement()
                .satisfies(body -> assertThat(claim(body)).contains("Dadivank"));
    }

    @Test
    void everyWebhookIsSignedAndComesUnderAnIdOfItsOwn() {
        assertThat(webhooks).isNotEmpty().allMatch(line -> line.path("verified").asBoolean());
        assertThat(webhooks.stream().map(line -> line.path("headers").path("webhook-id").asText()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyEvidenceStandsInItsArticleAtItsOffsets() throws IOException {
        for (JsonNode webhook : webhooks) {
            JsonNode evidence = webhook.path("body").path("data").path("evidence");
            String whole = whole(webhook, evidence.path("part").asText());

            int start = whole.offsetByCodePoints(0, evidence.path("start").asInt());
            int end = whole.offsetByCodePoints(0, evidence.path("end").asInt());

            assertThat(whole.substring(start, end)).isEqualTo(evidence.path("text").asText());
        }
    }

    @Test
    void noClaimJoinsTheNewsOfTwoYears() {
        assertThat(claims)
                .isNotEmpty()
                .allSatisfy(
                        claim ->
                                assertThat(
                                                claim.findValuesAsText("published").stream()
                                                        .map(time -> time.substring(0, 4))
                                                        .distinct())
                                        .hasSizeLessThanOrEqualTo(1));
    }

    private static List<JsonNode> told(String kind, String speaker, String seed) {
        return webhooks.stream()
                .map(line -> line.path("body"))
                .filter(body -> tells(body, kind))
                .filter(body -> speaker(body).matches("(?i).*(" + speaker + ").*"))
                .filter(body -> seedOf(body).matches(seed + ".*"))
                .toList();
    }

    /** One cause raises one notice, which says what else it tells. */
    private static boolean tells(JsonNode body, String kind) {
        return body.path("type").asText().equals(kind)
                || body.path("data").path("also").toString().contains(kind);
    }

    private static String claim(JsonNode body) {
        return body.path("data").path("claim").path("text").asText();
    }

    private static String speaker(JsonNode body) {
        return body.path("data").path("speaker").path("name").asText();
    }

    private static String seedOf(JsonNode body) {
        return body.path("data").path("article").path("url").asText().replace("urn:seed:", "");
    }

    private static String whole(JsonNode webhook, String part) throws IOException {
        JsonNode body = webhook.path("body");
        return part.equalsIgnoreCase("title")
                ? body.path("data").path("article").path("title").asText()
                : Files.readString(HOME.resolve("seeds").resolve(seedOf(body) + ".txt"));
    }

    private static List<JsonNode> jsonLines(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            lines.add(Json.MAPPER.readTree(line));
        }
        return lines;
    }
}
