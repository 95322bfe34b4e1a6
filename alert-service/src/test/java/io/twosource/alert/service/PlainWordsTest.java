package io.twosource.alert.service;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What whoever tries the API for the first time is told, and what they get without asking. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class PlainWordsTest {

    private static final String HOOK = "http://127.0.0.1:9/plain-words";

    private String subscription = "";

    @BeforeEach
    void prepare() {
        Api.waitUntilReady();
        Api.putTopic("peace", "peace").then().statusCode(200);
        subscription = Api.subscribe("peace", HOOK);
    }

    @AfterEach
    void unsubscribe() {
        Api.unsubscribe(subscription);
    }

    @Test
    void aSubscriptionIsQuietUnlessItAsksForMore() {
        RestAssured.get("/v1/subscriptions/" + subscription)
                .then()
                .body(
                        "kinds",
                        containsInAnyOrder(
                                "claim.confirmed",
                                "claim.denied",
                                "claim.disputed",
                                "claim.reversed",
                                "claim.withdrawn"))
                .body("leastWorth", equalTo(0.5f));
        Response loud =
                Api.post(
                        Map.of(
                                "alertTopics", List.of("peace"),
                                "kinds", List.of(),
                                "stream", Map.of()));
        loud.then().statusCode(201).body("kinds", empty()).body("alertsADay", not(nullValue()));
        Api.unsubscribe(loud.path("subscriptionId"));
    }

    @Test
    void whoSubscribesTwiceIsToldSo() {
        Response again = Api.post(Api.wish("peace", Map.of("url", HOOK)));

        again.then().statusCode(201).body("sameAs", equalTo(List.of(subscription)));
        Api.unsubscribe(again.path("subscriptionId"));
        RestAssured.get("/v1/subscriptions/" + subscription).then().body("sameAs", nullValue());
    }

    @Test
    void aSecretIsRotatedWithoutABody() {
        given().noContentType()
                .post("/v1/subscriptions/" + subscription + "/secret")
                .then()
                .statusCode(200)
                .body("webhook.secret", startsWith("whsec_"));
    }

    @Test
    void aReplayOfNothingSaysWhy() throws Exception {
        try (Receiver receiver = new Receiver(request -> 204)) {
            String heard = Api.subscribe("peace", receiver.url());
            Api.awaitConfirmed(heard);

            RestAssured.post("/v1/subscriptions/" + heard + "/replay?since=2024-04-17T00:00:00Z")
                    .then()
                    .statusCode(202)
                    .body("deliveries", equalTo(0))
                    .body("note", containsString("delivered=true"));

            Api.unsubscribe(heard);
        }
    }

    @Test
    void aLimitThatIsNoNumberIsNamed() {
        problem(RestAssured.get("/v1/alerts?topic=peace&limit=abc"), 400)
                .body("detail", allOf(containsString("limit"), containsString("abc")));
    }

    @Test
    void ofStreamsOfTwoTopicsTheOneThatIsMissingIsNamed() {
        problem(RestAssured.get("/v1/alerts/stream?topic=peace,war"), 404)
                .body("detail", containsString("war"));
    }

    @Test
    void whereABodyStopsBeingJsonIsTold() {
        problem(
                        given().contentType("application/json")
                                .body("{\"query\":\n  \"peace\",}")
                                .put("/v1/alert-topics/peace"),
                        400)
                .body("detail", containsString("line 2, column"));
    }

    @Test
    void whatIsNotTakenIsSaidWithoutTheNamesOfOurCode() {
        problem(given().contentType("text/csv").body("a,b").put("/v1/alert-topics/peace"), 415)
                .body("detail", allOf(containsString("text/csv"), not(containsString("@"))));
    }

    @Test
    void aTimeOfDayIsAskedForInWords() {
        Api.post(
                        Map.of(
                                "alertTopics", List.of("peace"),
                                "quietHours",
                                        Map.of(
                                                "from",
                                                "10pm",
                                                "until",
                                                "6",
                                                "zone",
                                                "Europe/Prague"),
                                "webhook", Map.of("url", HOOK)))
                .then()
                .statusCode(400)
                .body("violations.message", containsInAnyOrder(noTime(), noTime()));
    }

    @Test
    void allThatIsWrongInARequestIsToldAtOnce() {
        given().contentType("application/json")
                .body(
                        """
                        {"alertTopics": ["peace", "no-topic"], "kinds": ["claim.guessed"],
                         "leastSources": "many", "digestMinutes": -1,
                         "quietHours": {"from": "10pm", "until": "06:00", "zone": "Mars/Olympus"},
                         "webhook": {"url": "ftp://desk.example/", "secret": []}}""")
                .post("/v1/subscriptions?backfill=yesterday")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "errors.pointer",
                        equalTo(
                                List.of(
                                        "/alertTopics",
                                        "/digestMinutes",
                                        "/kinds",
                                        "/leastSources",
                                        "/quietHours/from",
                                        "/quietHours/zone",
                                        "/webhook/secret",
                                        "/webhook/url")))
                .body("errors[0].detail", equalTo("there is no alert topic no-topic"))
                .body("errors[3].detail", containsString("must be a number"))
                .body("detail", equalTo("alertTopics: there is no alert topic no-topic"));
    }

    @Test
    void namesThatAreNoneAreToldToo() {
        given().contentType("application/json")
                .body(
                        """
                        {"alertTopics": [null], "operations": [null], "kinds": [null],
                         "silencedClaims": [null], "quietHours": {}, "webhook": {}}""")
                .post("/v1/subscriptions")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/alertTopics",
                                "/kinds/0",
                                "/operations",
                                "/silencedClaims",
                                "/webhook/url"));
    }

    @Test
    void bodyAndParametersAreToldTogether() {
        given().contentType("application/json")
                .body(Map.of("alertTopics", List.of("${7*7}{x}"), "stream", Map.of()))
                .post("/v1/subscriptions?backfill=yesterday")
                .then()
                .statusCode(400)
                .body("errors.size()", equalTo(2))
                .body("errors[0].pointer", equalTo("/alertTopics"))
                .body("errors[0].detail", equalTo("there is no alert topic ${7*7}{x}"))
                .body("errors[1].parameter", equalTo("backfill"))
                .body("errors[1].detail", containsString("such as P1D"));
    }

    @Test
    void ofParametersEachIsTold() {
        problem(RestAssured.get("/v1/claims?status=odd&since=yesterday&limit=many&after=what"), 400)
                .body("errors.parameter", equalTo(List.of("after", "limit", "since", "status")))
                .body("errors[1].detail", equalTo("must be a whole number, and is: many"));
    }

    @Test
    void noPatternReachesAPerson() {
        problem(RestAssured.get("/v1/newsrooms/A B/quota"), 400)
                .body("errors[0].parameter", equalTo("id"))
                .body("errors[0].detail", containsString("small letters"));
    }

    @Test
    void whoIsNotLetInIsToldWhy() {
        problem(given().auth().none().get("/v1/subscriptions"), 401)
                .header("WWW-Authenticate", equalTo("Bearer"))
                .body("detail", containsString("Authorization: Bearer"));
        problem(Api.as("tsk_nobodys").get("/v1/subscriptions"), 401)
                .body("detail", containsString("revoked"));
        problem(given().auth().none().get("/v1/alert-topics/peace/feed.atom"), 401)
                .header("WWW-Authenticate", containsString("Basic"));
    }

    @Test
    void whoMayNotIsToldWhy() {
        problem(
                        Api.as(Api.token("desk", "reader"))
                                .post("/v1/subscriptions/" + subscription + "/pause"),
                        403)
                .body("detail", containsString("role"));
    }

    @Test
    void aSubscriptionToATopicThatIsGoneSaysSo() {
        Api.putTopic("brief", "peace").then().statusCode(200);
        String brief = Api.subscribe("brief", HOOK);
        RestAssured.get("/v1/subscriptions/" + brief).then().body("missingTopics", nullValue());

        RestAssured.delete("/v1/alert-topics/brief").then().statusCode(204);

        RestAssured.get("/v1/subscriptions/" + brief)
                .then()
                .body("missingTopics", equalTo(List.of("brief")));
        Api.unsubscribe(brief);
    }

    @Test
    void aMemberSeesItsOwnNewsroomAndNoOther() {
        Api.editorOf("other-desk");

        RestAssured.get("/v1/newsrooms/desk").then().statusCode(200).body("name", not(nullValue()));
        problem(RestAssured.get("/v1/newsrooms/other-desk"), 404);
    }

    private static Matcher<String> noTime() {
        return equalTo("must be a time of day such as 22:00");
    }

    private static ValidatableResponse problem(Response answer, int status) {
        return answer.then().statusCode(status).contentType("application/problem+json");
    }
}
