package io.twosource.alert.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What newsrooms may wish, and how they change their minds. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class SubscriptionApiTest {

    private static final Map<String, Object> NOTHING = Map.of();
    private static final Map<String, Object> HOOK = Map.of("url", RequestBodies.HOOK);
    private static final Map<String, Object> NIGHT =
            Map.of("from", "22:00", "until", "07:00", "zone", "Europe/Prague");

    @BeforeEach
    void prepare() {
        Api.waitUntilReady();
        Api.putTopic("peace", "peace").then().statusCode(200);
    }

    @Test
    void everyWishComesBackAsItWasMade() {
        String id =
                made(
                        Map.ofEntries(
                                Map.entry("languages", List.of("en", "hy")),
                                Map.entry("leastOutlets", 3),
                                Map.entry("leastWorth", .25),
                                Map.entry("leastConfidence", .75),
                                Map.entry("ignoredOutlets", List.of("the rumour")),
                                Map.entry("ignoredSpeakers", List.of("nobody")),
                                Map.entry("silencedClaims", List.of("claim-1")),
                                Map.entry("quietHours", NIGHT),
                                Map.entry("digestMinutes", 15),
                                Map.entry(
                                        "webhook",
                                        Map.of(
                                                "url",
                                                RequestBodies.HOOK,
                                                "form",
                                                "slack",
                                                "perSecond",
                                                5))));

        one(id).then()
                .body("languages", contains("en", "hy"))
                .body("leastOutlets", equalTo(3))
                .body("leastWorth", equalTo(.25f))
                .body("leastConfidence", equalTo(.75f))
                .body("ignoredOutlets", contains("the rumour"))
                .body("ignoredSpeakers", contains("nobody"))
                .body("silencedClaims", contains("claim-1"))
                .body("quietHours.from", equalTo("22:00"))
                .body("quietHours.zone", equalTo("Europe/Prague"))
                .body("quietHours.breaking", equalTo(true))
                .body("digestMinutes", equalTo(15))
                .body("webhook.form", equalTo("slack"))
                .body("webhook.perSecond", equalTo(5))
                .body("state", equalTo("on"));
    }

    @Test
    void withoutAWishItHearsWhatIsMoreLikelyThanNotWorthIt() {
        one(made(Map.of("webhook", HOOK)))
                .then()
                .body("leastWorth", equalTo(.5f))
                .body("leastConfidence", equalTo(0f))
                .body("leastOutlets", equalTo(0));
        one(made(Map.of("webhook", HOOK, "leastWorth", 0))).then().body("leastWorth", equalTo(0f));
    }

    @ParameterizedTest
    @CsvSource({"stream", "kafka"})
    void aChannelThatIsComeForTakesNoTiming(String channel) {
        one(made(Map.of(channel, NOTHING))).then().body(channel, anEmptyMap());

        refused(wish(Map.of(channel, NOTHING, "digestMinutes", 5)), "digestMinutes", channel);
        refused(wish(Map.of(channel, NOTHING, "quietHours", NIGHT)), "quietHours", channel);
    }

    @Test
    void thereIsOneChannelAndNoMore() {
        refused(wish(Map.of()), "webhook", "exactly one");
        refused(wish(Map.of("webhook", HOOK, "stream", NOTHING)), "webhook", "exactly one");
    }

    @Test
    void emailIsRefusedWhereNoServerTakesIt() {
        refused(wish(Map.of("email", Map.of("address", "a@desk.example"))), "email", "no mail");
    }

    @Test
    void operationsAreForOperators() {
        Map<String, Object> wish = Map.of("operations", List.of("endpoint.off"), "stream", NOTHING);

        refused(wish(wish), "operations", "operators alone");
        Response made =
                Api.as(Api.OPERATOR)
                        .contentType("application/json")
                        .body(wish)
                        .post("/v1/subscriptions");
        made.then().statusCode(201).body("operations", contains("endpoint.off"));
        Api.as(Api.OPERATOR).delete(made.header("Location")).then().statusCode(204);
    }

    @ParameterizedTest
    @CsvSource({
        "digestMinutes,1441",
        "digestMinutes,-1",
        "leastSources,-1",
        "leastWorth,-1",
        "leastWorth,2",
        "leastOutlets,-1",
        "leastOutlets,51",
        "leastConfidence,-1",
        "leastConfidence,2",
        "languages,[english]",
        "ignoredOutlets,['']",
        "silencedClaims,[a b]",
        "kinds,[claim.rumoured]"
    })
    void aFieldThatIsWrongIsNamed(String field, String value) {
        Object bad =
                value.startsWith("[")
                        ? List.of(value.substring(1, value.length() - 1).replace("'", ""))
                        : Integer.valueOf(value);

        refused(wish(Map.of("webhook", HOOK, field, bad)), field, "");
    }

    @ParameterizedTest
    @CsvSource({"from,24:00", "until,7 am", "zone,Mars/Olympus", "until,22:00"})
    void quietHoursThatAreWrongAreNamed(String field, String value) {
        Map<String, Object> night = new HashMap<>(NIGHT);
        night.put(field, value);

        refused(wish(Map.of("webhook", HOOK, "quietHours", night)), "quietHours." + field, "");
    }

    @ParameterizedTest
    @CsvSource({"form,xml", "perSecond,1001"})
    void aWebhookThatIsWrongIsNamed(String field, String value) {
        Object bad = field.equals("form") ? value : Integer.valueOf(value);
        Map<String, Object> hook = Map.of("url", RequestBodies.HOOK, field, bad);

        refused(wish(Map.of("webhook", hook)), "webhook." + field, "");
    }

    @Test
    void anotherWishTakesItsPlaceAndTheSecretStays() {
        String id = made(Map.of("webhook", HOOK, "digestMinutes", 15));

        Response replaced = put(id, Map.of("webhook", HOOK, "leastSources", 2));

        replaced.then()
                .statusCode(200)
                .body("subscriptionId", equalTo(id))
                .body("leastSources", equalTo(2))
                .body("digestMinutes", equalTo(0))
                .body("webhook.secret", nullValue());
        put(id, Map.of("stream", NOTHING)).then().statusCode(200);
        put(id, Map.of("webhook", HOOK)).then().body("webhook.secret", startsWith("whsec_"));
    }

    @Test
    void pausedItStaysUntilItIsResumed() {
        String id = made(Map.of("webhook", HOOK));

        change(id, "pause").then().body("state", equalTo("paused"));
        put(id, Map.of("webhook", HOOK)).then().body("state", equalTo("paused"));
        one(id).then().body("pausedSince", notNullValue());
        change(id, "resume").then().body("state", equalTo("on")).body("pausedSince", nullValue());
    }

    @Test
    void aClaimIsSilencedAndHeardOfAgain() {
        String id = made(Map.of("webhook", HOOK));
        String claim = "/v1/subscriptions/" + id + "/silenced-claims/claim-9";

        RestAssured.put(claim).then().statusCode(204);
        one(id).then().body("silencedClaims", contains("claim-9"));
        RestAssured.delete(claim).then().statusCode(204);
        one(id).then().body("silencedClaims", empty());
    }

    @Test
    void aNewSecretIsToldOnceAndNotTooMany() {
        String id = made(Map.of("webhook", HOOK));

        change(id, "secret").then().statusCode(200).body("webhook.secret", startsWith("whsec_"));
        assertThat(one(id).asString()).doesNotContain("whsec_");
        IntStream.range(0, 3).forEach(time -> change(id, "secret").then().statusCode(200));
        change(id, "secret").then().statusCode(409).contentType("application/problem+json");
    }

    @Test
    void whatIsNotSignedHasNoSecret() {
        change(made(Map.of("stream", NOTHING)), "secret").then().statusCode(409);
    }

    private static String made(Map<String, Object> wish) {
        return wish(wish).then().statusCode(201).extract().path("subscriptionId");
    }

    private static Response wish(Map<String, Object> wish) {
        return Api.post(withTopic(wish));
    }

    private static Response put(String id, Map<String, Object> wish) {
        return RestAssured.given()
                .contentType("application/json")
                .body(withTopic(wish))
                .put("/v1/subscriptions/" + id);
    }

    private static Map<String, Object> withTopic(Map<String, Object> wish) {
        Map<String, Object> whole = new HashMap<>(wish);
        if (!wish.containsKey("operations")) {
            whole.put("alertTopics", List.of("peace"));
        }
        return whole;
    }

    private static Response one(String id) {
        return RestAssured.get("/v1/subscriptions/" + id);
    }

    private static Response change(String id, String what) {
        return RestAssured.given()
                .contentType("application/json")
                .body(NOTHING)
                .post("/v1/subscriptions/" + id + "/" + what);
    }

    private static void refused(Response answer, String field, String why) {
        answer.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", startsWith(field))
                .body("violations[0].message", containsString(why));
    }
}
