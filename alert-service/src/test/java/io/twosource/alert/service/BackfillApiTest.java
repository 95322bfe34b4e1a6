package io.twosource.alert.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.twosource.alert.stream.AvroNotices;
import io.twosource.alert.view.RecordWriter;
import io.twosource.avro.Claim;
import io.twosource.avro.Notice;
import io.twosource.schemas.Topics;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who subscribes can be told what he would have been told before, through the real broker. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class BackfillApiTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Map<String, Object> NOTHING = Map.of();

    @Inject RecordWriter writer;

    /** In no other test's news. */
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void prepare() {
        Api.waitUntilReady();
    }

    @Test
    void eachNewSubscriptionIsToldWhatItWouldHaveBeenToldOnceAndInOrder() throws IOException {
        Api.putTopic(word, word).then().statusCode(200);
        raise("second", Instant.now().minusSeconds(10));
        raise("first", Instant.now().minusSeconds(20));
        raise("third", Instant.now().minusSeconds(5));
        awaitRaised(3);
        try (Receiver one = new Receiver(request -> 204);
                Receiver other = new Receiver(request -> 204)) {
            Response made = subscribe(RestAssured.given(), "P1D", hook(one));
            made.then().statusCode(201).body("backfilled", equalTo(3));
            awaitReceived(one, 3);
            assertThat(told(one, 0)).contains("first", "\"sequence\":1,");
            assertThat(told(one, 1)).contains("second", "\"sequence\":2,");
            assertThat(told(one, 2)).contains("third", "\"sequence\":3,");

            Response again = subscribe(RestAssured.given(), "PT1H", hook(other));
            again.then().statusCode(201).body("backfilled", equalTo(3));
            raise("fourth", Instant.now());

            awaitReceived(other, 4);
            awaitReceived(one, 4);
            assertThat(told(one, 3)).contains("fourth", "\"sequence\":4,");
            assertThat(told(other, 3)).contains("fourth");
            Api.unsubscribe(made.path("subscriptionId"));
            Api.unsubscribe(again.path("subscriptionId"));
        }
    }

    @Test
    void itsFilterHoldsForTheTimeBeforeToo() {
        Api.putTopic(word, word).then().statusCode(200);
        String claim = UUID.randomUUID().toString();
        Notice carriedByOne = notice(claim, "carried", Instant.now());
        writer.write(
                        Topics.CLAIMS,
                        claim,
                        new Claim(
                                claim,
                                carriedByOne.getClaim(),
                                carriedByOne.getAfter(),
                                List.of(
                                        AvroNotices.entry(claim, "s", Instant.EPOCH, Instant.EPOCH)
                                                .getEntry(),
                                        carriedByOne.getCause())))
                .join();
        await().atMost(SOON)
                .until(() -> RestAssured.get("/v1/claims/" + claim).statusCode() == 200);
        write(carriedByOne);
        raise("nobody can tell", Instant.now());
        awaitRaised(2);

        Response made =
                post(
                        RestAssured.given(),
                        "P1D",
                        Map.of(
                                "alertTopics", List.of(word),
                                "leastOutlets", 2,
                                "webhook", Map.of("url", RequestBodies.HOOK)));

        made.then().statusCode(201).body("backfilled", equalTo(1));
        Api.unsubscribe(made.path("subscriptionId"));
    }

    @Test
    void whoDoesNotAskIsToldNothingOfTheTimeBefore() {
        Api.putTopic(word, word).then().statusCode(200);

        Response made = Api.post(wish(Map.of("url", RequestBodies.HOOK)));

        made.then().statusCode(201).body("backfilled", nullValue());
        Api.unsubscribe(made.path("subscriptionId"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P8D", "P7DT1S", "PT0S", "-P1D", "P1W", "yesterday"})
    void aTimeThatIsWrongIsNamed(String time) {
        Api.putTopic(word, word).then().statusCode(200);

        subscribe(RestAssured.given(), time, Map.of("url", RequestBodies.HOOK))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo("backfill"))
                .body("violations[0].message", containsString("such as P1D or PT12H"));
    }

    @Test
    void toAChannelThatIsComeForNothingIsDelivered() {
        Api.putTopic(word, word).then().statusCode(200);

        post(RestAssured.given(), "P1D", Map.of("alertTopics", List.of(word), "stream", NOTHING))
                .then()
                .statusCode(400)
                .body("violations[0].message", containsString("it is come for"));
    }

    @Test
    void moreThanTheQuotaHasRoomForIsRefusedAndNothingMade() {
        String newsroom = "backfills-" + word;
        String editor = Api.editorOf(newsroom);
        Api.as(Api.OPERATOR)
                .contentType("application/json")
                .body(Map.of("limits", Map.of("resends", 1)))
                .put("/v1/newsrooms/%s/quota".formatted(newsroom))
                .then()
                .statusCode(200);
        Api.as(editor)
                .contentType("application/json")
                .body(Map.of("query", word))
                .put("/v1/alert-topics/" + word)
                .then()
                .statusCode(200);
        raise("first", Instant.now());
        raise("second", Instant.now());
        awaitRaised(2);

        subscribe(Api.as(editor), "P1D", Map.of("url", "https://1.1.1.1/hook"))
                .then()
                .statusCode(429)
                .body("quota", equalTo("resends"))
                .body("detail", containsString("no room for 2 more"));
        Api.as(editor).get("/v1/subscriptions").then().body("", empty());
    }

    private Response subscribe(RequestSpecification as, String back, Map<String, ?> webhook) {
        return post(as, back, wish(webhook));
    }

    private static Response post(RequestSpecification as, String back, Object wish) {
        return as.contentType("application/json")
                .queryParam("backfill", back)
                .body(wish)
                .post("/v1/subscriptions");
    }

    private Map<String, Object> wish(Map<String, ?> webhook) {
        return Api.wish(word, webhook);
    }

    private static Map<String, ?> hook(Receiver receiver) {
        return Map.of("url", receiver.url(), "secret", Api.SECRET);
    }

    private void raise(String which, Instant at) {
        write(notice(UUID.randomUUID().toString(), which, at));
    }

    private Notice notice(String claimId, String which, Instant at) {
        String claim = "%s %s".formatted(word, which);
        return AvroNotices.confirmed(UUID.randomUUID().toString(), claimId, claim, at);
    }

    private void write(Notice notice) {
        writer.write(Topics.NOTICES, notice.getClaimId(), notice).join();
    }

    private void awaitRaised(int count) {
        await().atMost(SOON)
                .until(
                        () ->
                                Api.as(Api.OPERATOR)
                                        .contentType("application/json")
                                        .body(Map.of("query", word))
                                        .post("/v1/alert-topics/any/preview")
                                        .path("matched"),
                        equalTo(count));
    }

    private static void awaitReceived(Receiver receiver, int requests) {
        await().atMost(SOON).until(() -> receiver.received().size(), equalTo(requests));
    }

    private static String told(Receiver receiver, int number) {
        return receiver.received().get(number).body();
    }
}
