package io.twosource.alert.desk.operation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.twosource.alert.desk.DeskStory;
import io.twosource.alert.service.Api;
import io.twosource.alert.service.KafkaForTests;
import io.twosource.platform.KafkaClients;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.assertj.core.api.Assertions;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The operators' pages where other services fare badly, and with texts that mean harm. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
@SuppressWarnings("NullAway.Init") // Quarkus sets the fields
class OperationsStoryTest extends DeskStory {

    private static final String ARTICLE = "0123456789abcdef01234567";
    private static final String HARM = "<script>document.title='owned'</script>\u202eesrever";

    private static final String READ = "/v1/articles/%s/versions/1".formatted(ARTICLE);

    @Inject KafkaClients kafka;

    private final String ingest = set("twosource.ingest.url");
    private final String extract = set("twosource.extract.url");

    /** Only where these services are set: a test class is a bean of every test's application. */
    private static String set(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class).orElse("");
    }

    @BeforeEach
    void others() {
        tell(ingest, "/v1/feed-states", 200, "{\"failing\": 1, \"reading\": 41}");
        tell(ingest, "/v1/feeds", 200, "[" + feed("jam", "reading", "") + "]");
        tell(ingest, "/v1/articles/" + ARTICLE, 200, article());
        tell(extract, READ, 404, "{}");
    }

    @Test
    void servicesWithTheirReplicasAndWhatOperatorsHadToKnow() {
        logInAsOperator();
        page.navigate("/desk");
        page.getByRole(AriaRole.LINK, named("Operations")).click();

        Locator alert =
                page.getByRole(AriaRole.LISTITEM)
                        .filter(
                                new Locator.FilterOptions()
                                        .setHas(
                                                page.getByRole(
                                                        AriaRole.HEADING,
                                                        new Page.GetByRoleOptions()
                                                                .setName("alert-service"))));
        await().until(() -> isSeenAfterReloading(alert));
        assertThat(alert).containsText("stable");
        assertThat(alert).containsText("1 replica ·");
        assertThat(page.locator(".events .chip").getByText("token.created").first()).isVisible();
        isAccessible();
        picture("operations");

        page.getByLabel("Kind").selectOption("newsroom.created");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();
        assertThat(page.locator(".events .row").first()).containsText("newsroom.created");
        assertThat(page.locator(".events .chip").getByText("token.created")).hasCount(0);
    }

    @Test
    void feedsThatFailSayWhyAndWhatTheySayIsText() {
        tell(
                ingest,
                "/v1/feeds",
                200,
                "[%s, %s]".formatted(feed("jam", "reading", ""), feed("bad", "failing", HARM)));
        logInAsOperator();
        page.navigate("/desk/operations/feeds");

        assertThat(page.locator("#feed-bad .trouble"))
                .containsText("3 failures in a row: <script>");
        Assertions.assertThat(page.title()).isEqualTo("Feeds · Twosource");
        assertThat(page.getByText("reading 41")).isVisible();
        isAccessible();
        picture("operations-feeds");
    }

    @Test
    void aFeedIsVisitedWhenAnOperatorDoesNotWantToWait() {
        tell(ingest, "/v1/feeds/jam/visit", 202, feed("jam", "reading", ""));
        logInAsOperator();
        page.navigate("/desk/operations/feeds?state=reading");

        visitNow().click();
        assertThat(page.locator("#feed-jam")).containsText("It is visited now.");
        Assertions.assertThat(page.url()).contains("state=reading");
        isAccessible();

        tell(ingest, "/v1/feeds/jam/visit", 429, "{}");
        page.navigate("/desk/operations/feeds");
        visitNow().click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("once a minute is enough");
    }

    @Test
    void aServiceThatIsAwayTakesNoPageWithIt() {
        tell(ingest, "/v1/feed-states", 503, "{}");
        tell(ingest, "/v1/articles/" + ARTICLE, 503, "{}");
        logInAsOperator();

        page.navigate("/desk/operations/feeds");
        assertThat(page.getByRole(AriaRole.ALERT))
                .containsText("ingest-service answered with status 503.");
        isAccessible();

        page.navigate("/desk/operations/story?of=" + ARTICLE);
        assertThat(page.getByRole(AriaRole.ALERT))
                .containsText("ingest-service answered with status 503.");
        isAccessible();
        picture("operations-story-silent");
    }

    @Test
    void anArticleThatExtractServiceIsSilentAboutShowsTheRestOfItsWay() {
        tell(extract, READ, 0, "");
        logInAsOperator();
        page.navigate("/desk/operations/story");
        page.getByLabel("Its address").fill(ARTICLE);
        page.keyboard().press("Enter");

        assertThat(page.getByText("by push from chief, new, version 1")).isVisible();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("extract-service");
        assertThat(page.getByText("None was found that it raised.")).isVisible();
        Assertions.assertThat(page.title()).doesNotContain("owned");
        isAccessible();
    }

    @Test
    void howMuchOfALongStoryWasLeftUnreadIsTold() {
        tell(
                extract,
                READ,
                200,
                "{\"language\": \"en\", \"writtenAt\": \"2024-04-17T10:00:00Z\", \"unread\": 312, \"statements\": []}");
        logInAsOperator();
        page.navigate("/desk/operations/story?of=" + ARTICLE);

        assertThat(page.getByText("312 sentences that may say something")).isVisible();
        isAccessible();
    }

    @Test
    void aStoryThatWasRefusedSaysWhy() {
        tell(
                ingest,
                "/v1/articles",
                200,
                """
                {"url": "https://jam-news.net/b", "articles": [], "refused": [{"submissionId": "s2", "outlet": "JAMnews",
                 "url": "https://jam-news.net/b", "edge": "poll", "source": "jam", "submittedAt": "2026-01-01T10:00:00Z",
                 "reason": "it has no text %s"}]}\
                """
                        .formatted(HARM));
        logInAsOperator();
        page.navigate("/desk/operations/story?of=https://jam-news.net/b");

        assertThat(page.locator(".refused")).containsText("it has no text <script>");
        assertThat(page.locator(".refused")).containsText("by poll from jam");
        isAccessible();
        picture("operations-story-refused");
    }

    @Test
    void whoeverLooksIsNotWhoAsks() {
        logInAsOperator();
        page.navigate("/desk/operations/feeds");

        Assertions.assertThat(RestAssured.given().auth().none().get(ingest + "/tokens").asString())
                .contains("Bearer " + OtherServicesForTests.TOKEN)
                .doesNotContain(Api.OPERATOR);
    }

    @Test
    void aDeadLetterIsHandedInAgainWithoutAnyScript() throws Exception {
        write("garbage that " + HARM);
        String id = await().until(this::newestLetter, found -> !found.isEmpty());
        page.route("**/*.js", route -> route.abort());
        logInAsOperator();
        page.navigate("/desk/operations/dead-letters");
        isAccessible();
        picture("operations-dead-letters");

        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Hand in again: " + id).setExact(true))
                .click();

        assertThat(page.getByText("A dead letter").first()).isVisible();
        await().until(
                        () -> {
                            page.reload();
                            return page.getByText("Handed in again.").count() == 1;
                        });
        assertThat(page.getByRole(AriaRole.REGION, named("Stack trace")))
                .containsText("SerializationException");
        isAccessible();
        picture("operations-dead-letter");
    }

    @Test
    void whatAnotherSiteSendsHandsNothingIn() {
        RestAssured.given()
                .auth()
                .none()
                .header("Sec-Fetch-Site", "cross-site")
                .post(
                        "/desk/operations/dead-letters/alert-service/alert-service-dead-letters-0-0/redrive")
                .then()
                .statusCode(403);
    }

    /** Kafka is asked anew with each page, and may be slow to answer at first. */
    private boolean isSeenAfterReloading(Locator one) {
        page.reload();
        return one.count() > 0 && one.innerText().contains("stable");
    }

    private static void tell(String service, String path, int status, String json) {
        RestAssured.given()
                .auth()
                .none()
                .header("Status", status)
                .contentType("application/json")
                .body(json)
                .put(service + path)
                .then()
                .statusCode(200);
    }

    private String newestLetter() {
        List<Map<String, Object>> letters =
                Api.as(Api.OPERATOR).get("/v1/dead-letters/alert-service").jsonPath().getList("");
        return letters.isEmpty() ? "" : String.valueOf(letters.getFirst().get("id"));
    }

    private void write(String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (Producer<byte[], byte[]> producer =
                kafka.producer(Map.of(), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("notices", bytes, bytes)).get();
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static String feed(String id, String state, String outcome) {
        return """
        {"id": "%s", "url": "https://jam-news.net/feed/", "outlet": "JAMnews %s", "state": "%s",
         "visitedAt": "2026-01-01T10:00:00Z", "nextVisit": "2026-01-01T10:05:00Z",
         "failures": %d, "lastOutcome": "%s"}\
        """
                .formatted(id, outcome, state, outcome.isEmpty() ? 0 : 3, outcome);
    }

    private static String article() {
        return """
        {"articleId": "%s", "outlet": "JAMnews", "url": "https://jam-news.net/a",
         "versions": [{"version": 1, "status": "USABLE", "title": "%s", "published": "2026-01-01T10:00:00Z",
           "submittedAt": "2026-01-01T10:00:01Z", "changed": [], "notes": [], "decidedAt": "2026-01-01T10:00:02Z"}],
         "submissions": [{"submissionId": "s1", "submittedAt": "2026-01-01T10:00:01Z", "edge": "push",
           "source": "chief", "outcome": "NEW", "version": 1}]}\
        """
                .formatted(ARTICLE, HARM);
    }

    private Locator visitNow() {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Visit jam now"));
    }
}
