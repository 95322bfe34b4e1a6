package io.twosource.ingest.websub;

import static io.restassured.RestAssured.given;
import static io.twosource.ingest.Tokens.asOperator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.twosource.ingest.RawRequest;
import io.twosource.ingest.ReadyService;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WebSubTest implements ReadyService {

    private static final String TEXT = "The ministry confirmed the withdrawal. ".repeat(60);

    private final String id = "hub-" + UUID.randomUUID();

    @Test
    void aHubThatAFeedNamesIsAskedAndWhatItSignsIsTakenIn() throws Exception {
        try (HubAndSite site = new HubAndSite()) {
            asOperator()
                    .contentType(ContentType.JSON)
                    .body(Map.of("url", site.topic(), "outlet", "JAMnews"))
                    .put("/v1/feeds/" + id)
                    .then()
                    .statusCode(200);
            await().until(() -> !site.asked().isEmpty());
            Map<String, String> asked = site.asked().getFirst();
            assertThat(asked)
                    .containsEntry("hub.mode", "subscribe")
                    .containsEntry("hub.topic", site.topic());
            String callback = URI.create(String.valueOf(asked.get("hub.callback"))).getPath();

            confirms(callback, "http://elsewhere/feed").then().statusCode(404);
            confirms(callback, site.topic()).then().statusCode(200).body(equalTo("a-challenge"));
            asOperator().get("/v1/feeds/" + id).then().body("pushedUntil", notNullValue());

            String secret = String.valueOf(asked.get("hub.secret"));
            push(callback, site.feedOf(link("forged"), TEXT), "not the secret", 403);
            push(callback, site.feedOf(link("signed"), TEXT), secret, 202);
            await().until(() -> found("signed") == 200);
            assertThat(found("forged")).isEqualTo(404);
            refusedUnread(callback, "Content-Length: 1000", 403);
            refusedUnread(callback, "X-Hub-Signature: sha256=00\nContent-Length: 1000", 403);
            refusedUnread(
                    callback,
                    "X-Hub-Signature: sha256=" + "0".repeat(64) + "\nContent-Length: 10000000",
                    413);
        }
    }

    @Test
    void aHubIsAnsweredBeforeAPageThatStallsAndThePageIsReadAllTheSame() throws Exception {
        try (HubAndSite site = new HubAndSite()) {
            asOperator()
                    .contentType(ContentType.JSON)
                    .body(Map.of("url", site.topic(), "outlet", "JAMnews"))
                    .put("/v1/feeds/" + id)
                    .then()
                    .statusCode(200);
            await().until(() -> !site.asked().isEmpty());
            Map<String, String> asked = site.asked().getFirst();
            String callback = URI.create(String.valueOf(asked.get("hub.callback"))).getPath();
            String page = site.stallingPage() + "?" + id;

            push(
                    callback,
                    site.feedOf(page, "Only a summary."),
                    String.valueOf(asked.get("hub.secret")),
                    202);
            site.goOn();

            String article =
                    await().until(
                                    () -> given().queryParam("url", page).get("/v1/articles"),
                                    answer -> answer.statusCode() == 200)
                            .asString();
            assertThat(article).doesNotContain("only what its feed holds");
        }
    }

    private static void refusedUnread(String callback, String fields, int status)
            throws IOException {
        URI service = URI.create("http://localhost:" + RestAssured.port);
        assertThat(RawRequest.statusWithoutBody(service, "POST " + callback + "\n" + fields))
                .isEqualTo(status);
    }

    @Test
    void nobodyElseIsCalledBack() {
        confirms("/websub/nobody-knows", "http://x/").then().statusCode(404);
        given().body("x").post("/websub/nobody-knows").then().statusCode(410);
    }

    @Test
    void noOtherRouteReadsMuchEither() throws IOException {
        refusedUnread("/v1/articles", "Content-Type: text/plain\nContent-Length: 10000000", 413);
        refusedUnread("/v1/feeds/import", "Content-Length: 20000000", 413);
        refusedUnread("/v1/elsewhere", "Content-Length: 100000", 413);
    }

    private static io.restassured.response.Response confirms(String callback, String topic) {
        return given().queryParam("hub.mode", "subscribe")
                .queryParam("hub.topic", topic)
                .queryParam("hub.challenge", "a-challenge")
                .queryParam("hub.lease_seconds", 3_600)
                .get(callback);
    }

    private static void push(String callback, String feed, String secret, int status)
            throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] body = feed.getBytes(StandardCharsets.UTF_8);
        given().contentType("application/rss+xml")
                .header("X-Hub-Signature", "sha256=" + HexFormat.of().formatHex(mac.doFinal(body)))
                .body(body)
                .post(callback)
                .then()
                .statusCode(status);
    }

    private String link(String name) {
        return "https://jam-news.net/%s/%s".formatted(id, name);
    }

    private int found(String name) {
        return given().queryParam("url", link(name)).get("/v1/articles").statusCode();
    }
}
