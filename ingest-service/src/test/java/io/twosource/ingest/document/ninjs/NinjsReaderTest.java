package io.twosource.ingest.document.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.document.ArticleDraft;
import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.Reading;
import io.twosource.ingest.submission.ArticleStatus;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NinjsReaderTest {

    private static final String VERSION_1 =
            """
            {"uri": "urn:newsml:wire.example:1", "headline": "A denial", "copyrightholder": "Wire",
             "byline": "Ann", "language": "en", "versioncreated": "2024-04-17T09:30:00Z",
             "infosource": [{"name": "TASS"}], "body_xhtml": "<p>He denied it.</p><p>Twice.</p>",
             "pubstatus": "usable"}
            """;

    private static final String VERSION_3 =
            """
            {"uri": "urn:newsml:wire.example:1", "headlines": [{"role": "sub", "value": "No"},
             {"role": "main", "value": "A denial"}], "copyrightHolder": "Wire", "by": "Ann",
             "language": "en", "versionCreated": "2024-04-17T09:30:00Z",
             "infoSources": [{"name": "TASS"}], "pubStatus": "usable",
             "bodies": [{"contentType": "text/html", "value": "<p>He denied it.</p><p>Twice.</p>"}]}
            """;

    private final NinjsReader reader =
            new NinjsReader(Clock.fixed(Instant.parse("2024-04-17T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void versions1And3SayTheSame() {
        ArticleDraft draft = one(VERSION_1);

        assertThat(one(VERSION_3)).isEqualTo(draft);
        assertThat(draft.title()).contains("A denial");
        assertThat(draft.text()).contains("He denied it.\n\nTwice.");
        assertThat(draft.outlet()).contains("Wire");
        assertThat(draft.credit()).contains("TASS");
        assertThat(draft.guid()).contains("urn:newsml:wire.example:1");
        assertThat(draft.published()).contains("2024-04-17T09:30:00Z");
    }

    @Test
    void whatIsCanceledIsWithdrawnEvenWithoutText() {
        assertThat(one("{\"uri\": \"urn:a:b\", \"pubstatus\": \"canceled\"}").status())
                .isEqualTo(ArticleStatus.WITHDRAWN);
    }

    @ParameterizedTest
    @CsvSource({
        "CORRECTS the name in the second paragraph, CORRECTED",
        "MANDATORY KILL: the story is wrong, WITHDRAWN",
        "Updates with a denial, USABLE",
        "Police kill a gunman, USABLE",
    })
    void anEditorsNoteAtItsHeadSaysWhatTheTextIs(String note, ArticleStatus status) {
        assertThat(
                        one(VERSION_1.replace(
                                        "\"byline\"", "\"ednote\": \"" + note + "\", \"byline\""))
                                .status())
                .isEqualTo(status);
    }

    @Test
    void anEmbargoIsKept() {
        assertThat(
                        read(
                                VERSION_1.replace(
                                        "\"byline\"",
                                        "\"embargoed\": \"2024-04-17T12:00:00Z\", \"byline\"")))
                .asString()
                .contains("[/embargoed is until 2024-04-17T12:00:00Z: hand it in then]");
    }

    @Test
    void aBrokenRuleIsToldWithItsPlace() {
        assertThat(
                        reader.read(
                                bytes("{\"uri\": \"urn:a:b\", \"pubstatus\": \"cancelled\"}"),
                                Hints.NONE,
                                Optional.of("1.3")))
                .asString()
                .contains("/pubstatus breaks a rule of ninjs 1.3, enum:");
    }

    @Test
    void anArrayHoldsSeveral() {
        assertThat(read("[" + VERSION_1 + "," + VERSION_3 + "]").items())
                .hasSize(2)
                .hasOnlyElementsOfType(Reading.Article.class);
    }

    @Test
    void ofAnArrayABadItemLosesNoGoodOne() {
        String bad = VERSION_1.replace("\"usable\"", "\"cancelled\"");

        List<Reading.Item> items =
                read("[" + VERSION_1 + "," + bad + "," + VERSION_3 + "]").items();

        assertThat(items.get(0)).isInstanceOf(Reading.Article.class);
        assertThat(items.get(1))
                .asString()
                .contains("urn:newsml:wire.example:1", "[/1/pubstatus breaks a rule");
        assertThat(items.get(2)).isInstanceOf(Reading.Article.class);
    }

    private ArticleDraft one(String json) {
        List<Reading.Item> items = read(json).items();
        assertThat(items).hasSize(1);
        return ((Reading.Article) items.getFirst()).draft();
    }

    private Reading read(String json) {
        return reader.read(bytes(json), Hints.NONE);
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
