package io.twosource.alert.account;

import static io.twosource.alert.notice.Side.AGAINST;
import static io.twosource.alert.notice.Side.FOR;
import static io.twosource.alert.notice.Side.NEITHER;
import static io.twosource.alert.notice.Stance.CONFIRMS;
import static io.twosource.alert.notice.Stance.DECLINES;
import static io.twosource.alert.notice.Stance.DENIES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What newsrooms take away of a claim. */
class ExportTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Optional<String> DESK = Optional.of("https://desk.example/desk/claims/c1");

    private final Timeline timeline = new Timeline();

    @Test
    void aTableHasALineForEachStatement() throws IOException {
        dispute();

        String csv = CsvExport.of(timeline.account());

        assertThat(csv.lines().findFirst())
                .hasValueSatisfying(
                        head -> assertThat(head).startsWith("published,knownAt,outlet"));
        assertThat(csv).contains("\r\n").doesNotContain("\r\n\r\n");
        List<Map<String, String>> lines = read(csv);
        assertThat(lines).hasSize(4);
        assertThat(lines.getFirst())
                .containsEntry("speaker", "Dmitry Peskov")
                .containsEntry("stance", "confirms")
                .containsEntry("side", "for")
                .containsEntry("counted", "yes")
                .containsEntry("sentence", "He said: \"it is\",\nand left.");
        assertThat(lines.get(1)).containsEntry("counted", "no: its source is counted once already");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1"})
    void noSpreadsheetTakesAWordForAFormula(String text) throws IOException {
        timeline.says(text, CONFIRMS, FOR).words(text).in(text, 1);

        Map<String, String> line = read(CsvExport.of(timeline.account())).getFirst();

        assertThat(line)
                .containsEntry("speaker", "'" + text)
                .containsEntry("sentence", "'" + text)
                .containsEntry("outlet", "'" + text);
    }

    @Test
    void aNewsItemIsADraftThatNinjsAllows() throws IOException {
        dispute();

        JsonNode item = NinjsExport.of(timeline.account(), DESK);

        assertThat(ninjs(item)).isEmpty();
        assertThat(item.get("pubStatus").asText()).isEqualTo("withheld");
        assertThat(item.at("/people/0/name").asText()).isEqualTo("Dmitry Peskov");
        assertThat(item.at("/organisations/0/name").asText()).isEqualTo("Kremlin");
        assertThat(ninjs(((ObjectNode) item).put("verdict", "true"))).isNotEmpty();
    }

    @Test
    void aClaimReviewConsistsOfTermsOfSchemaOrg() throws IOException {
        dispute();
        SchemaOrg terms = SchemaOrg.load();

        JsonNode review = ClaimReviewExport.of(timeline.account(), DESK);

        assertThat(terms.violations(review)).isEmpty();
        assertThat(review.at("/itemReviewed/author/@type").asText()).isEqualTo("Person");
        assertThat(review.at("/itemReviewed/appearance")).hasSize(3);
        assertThat(terms.violations(((ObjectNode) review).put("appearance", "x"))).isNotEmpty();
    }

    @Test
    void itHasNoVerdict() {
        dispute();

        JsonNode review = ClaimReviewExport.of(timeline.account(), DESK);

        assertThat(review.findValue("reviewRating")).isNull();
        assertThat(review.get("creativeWorkStatus").asText()).isEqualTo("Draft");
    }

    @Test
    void aParagraphNamesEachSourceWithItsArticle() {
        dispute();

        assertThat(Citation.of(timeline.account(), DESK).lines())
                .containsExactly(
                        "“the bridge is closed”: disputed, 1 independent for it, 1 against.",
                        "For: Dmitry Peskov (Kremlin) confirms: “He said: \"it is\", and left.”"
                                + " (JAMnews, 17 April 2024, 13:00 UTC, https://n.example/1)",
                        "Against: the police denies: “The sentence that says so.” (APA, 17 April"
                                + " 2024, 15:00 UTC, https://n.example/3)",
                        "Undecided: the mayor declines: “The sentence that says so.” (News.am, 17"
                                + " April 2024, 16:00 UTC, https://n.example/4)",
                        "https://desk.example/desk/claims/c1");
        assertThat(Citation.of(timeline.asOf(1), Optional.empty()))
                .contains("reported, 1 independent for it, 0 against, as known on 17 April 2024");
    }

    @Test
    void nothingIsLeftOfAClaimThatIsWithdrawnAndItIsExportedAllTheSame() {
        ClaimAccount none = timeline.account();

        assertThat(CsvExport.of(none)).isNotNull();
        assertThatCode(() -> NinjsExport.of(none, DESK)).doesNotThrowAnyException();
        assertThatCode(() -> ClaimReviewExport.of(none, DESK)).doesNotThrowAnyException();
    }

    private void dispute() {
        timeline.says("Dmitry Peskov", CONFIRMS, FOR)
                .of("Kremlin")
                .words("He said: \"it is\",\nand left.")
                .in("JAMnews", 1);
        timeline.says("the police", DENIES, AGAINST).in("News.am", 2);
        timeline.says("the police", DENIES, AGAINST).in("APA", 3);
        timeline.says("the mayor", DECLINES, NEITHER).in("News.am", 4);
    }

    private static List<Map<String, String>> read(String csv) throws IOException {
        CsvMapper mapper = new CsvMapper();
        mapper.enable(CsvParser.Feature.EMPTY_UNQUOTED_STRING_AS_NULL);
        return mapper.readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(csv)
                .readAll();
    }

    private static Iterable<?> ninjs(JsonNode item) throws IOException {
        Path schemas = Path.of("../ingest-service/src/main/resources/io/twosource/ingest/document");
        ObjectNode schema =
                (ObjectNode) JSON.readTree(schemas.resolve("ninjs/ninjs-schema_3.0.json").toFile());
        // Places are not exported, and what they refer to is not at hand.
        ((ObjectNode) schema.at("/$defs/ninjsType/properties")).remove("places");
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema)
                .validate(item.toString(), InputFormat.JSON);
    }
}
