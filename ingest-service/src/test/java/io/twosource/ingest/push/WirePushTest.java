package io.twosource.ingest.push;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.twosource.ingest.ReadyService;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What wires write, pushed as it is. */
@QuarkusTest
class WirePushTest implements ReadyService {

    private final String name = "urn:newsml:wire.example:" + UUID.randomUUID();

    @Test
    void aNewsItemIsTakenIn() {
        push("application/vnd.iptc.g2.newsitem+xml", item(name, "<p>He denied it.</p>"))
                .then()
                .statusCode(202);
    }

    @Test
    void eachItemOfAMessageTellsForItself() {
        Response answer =
                push(
                        "application/xml",
                        "<newsMessage><itemSet>"
                                + item(name + "-1", "<p>He denied it.</p>")
                                + item(name + "-2", "<p>He confirmed it.</p>")
                                + "</itemSet></newsMessage>");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.jsonPath().getList("items.articleId")).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void ofAMessageABadItemLosesNoGoodOne() {
        Response answer =
                push(
                        "application/xml",
                        "<newsMessage><itemSet>"
                                + item(name + "-1", "<p>He denied it.</p>")
                                + item(name + "-2", "")
                                + "</itemSet></newsMessage>");

        assertThat(answer.statusCode()).isEqualTo(207);
        assertThat(answer.jsonPath().getString("items[0].articleId")).isNotEmpty();
        assertThat(answer.jsonPath().getString("items[1].problem"))
                .isEqualTo("contentSet holds no text");
    }

    @Test
    void ninjsIsKnownByItsMediaTypeOrItsMarks() {
        for (String type :
                new String[] {"application/ninjs+json;version=1.3", "application/json"}) {
            push(
                            type,
                            """
                            {"uri": "%s", "copyrightholder": "dpa", "headline": "A denial",
                             "body_text": "He denied it.", "versioncreated": "2024-04-17T09:30:00Z"}
                            """
                                    .formatted(name))
                    .then()
                    .statusCode(202);
        }
    }

    /** What the message says of itself decides which article it is. */
    @Test
    void ninjsIsOneArticleWhateverIsSaidBesideIt() {
        for (String holder : new String[] {"", "\"copyrightholder\": \"dpa\","}) {
            String ninjs =
                    """
                    {"uri": "%s", %s "headline": "A denial",
                     "body_text": "He denied it.", "versioncreated": "2024-04-17T09:30:00Z"}
                    """
                            .formatted(name, holder);
            String article = push("application/ninjs+json", ninjs).path("articleId");

            given().contentType("application/ninjs+json")
                    .queryParam("outlet", "JAMnews")
                    .body(ninjs)
                    .post("/v1/articles")
                    .then()
                    .statusCode(202)
                    .body("articleId", equalTo(article));
        }
    }

    @Test
    void aBrokenRuleIsNamed() {
        Response answer =
                push(
                        "application/ninjs+json",
                        "{\"uri\": \"urn:x:y\", \"pubstatus\": \"cancelled\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getList("violations.field")).contains("/pubstatus");
    }

    @Test
    void plainTextNeedsToBeToldWhereItStands() {
        assertThat(push("text/plain", "A denial\n\nHe denied it.").statusCode()).isEqualTo(400);
        given().contentType("text/plain")
                .queryParam("outlet", "JAMnews")
                .queryParam("url", name)
                .body("A denial\n\nHe denied it.")
                .post("/v1/articles")
                .then()
                .statusCode(202);
    }

    private static Response push(String type, String body) {
        return given().contentType(type).body(body).post("/v1/articles");
    }

    private static String item(String guid, String text) {
        return """
                <newsItem guid="%s" version="1"><itemMeta><provider literal="wire.example"/>
                <versionCreated>2024-04-17T09:30:00Z</versionCreated></itemMeta>
                <contentMeta><headline>A denial</headline></contentMeta><contentSet>
                <inlineXML contenttype="application/xhtml+xml"><html><body>%s</body></html></inlineXML>
                </contentSet></newsItem>
                """
                .formatted(guid, text);
    }
}
