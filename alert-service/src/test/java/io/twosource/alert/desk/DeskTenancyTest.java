package io.twosource.alert.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.twosource.alert.service.Api;
import io.twosource.alert.service.KafkaForTests;
import io.twosource.alert.service.Receiver;
import io.twosource.alert.view.RecordWriter;
import io.twosource.avro.ClaimStatus;
import io.twosource.avro.Side;
import io.twosource.avro.Stance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody sees another newsroom's things, by any route of the desk. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class DeskTenancyTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    /** Stands in whatever the newsroom has, and so in no answer to anybody else. */
    private static final String MARK = "ourscoop";

    /** All newsrooms see the same claims, and their own marks. */
    private static final String CLAIM = "claim-of-all-newsrooms";

    /** What its alert topic is called: whoever asks for it says so, and may be told so. */
    private static final String NAME = "ours";

    /** A question too long for an address. */
    private static final String ASKS = "POST /desk/marks/bars";

    @Inject RecordWriter writer;

    private Receiver receiver;
    private String subscription = "";
    private String delivery = "";
    private final List<DeskRoute> routes = DeskRoute.all();

    @BeforeEach
    void theNewsroomHasThings() throws IOException {
        Api.waitUntilReady();
        Api.putTopic(NAME, MARK).then().statusCode(200);
        new DeskNews(writer).raise(NoticeDraft.confirmed("the " + MARK + " is out"));
        RequestSpecification own = DeskClient.as(Api.editorOf("desk"));
        await().atMost(SOON)
                .until(() -> RestAssured.given().spec(own).get("/desk").asString().contains(MARK));
        receiver = new Receiver(request -> 204);
        subscription = Api.subscribe(NAME, receiver.url() + "/" + MARK);
        Api.awaitConfirmed(subscription);
        delivery =
                RestAssured.given()
                        .noContentType()
                        .post("/v1/subscriptions/" + subscription + "/test")
                        .path("deliveryId");
        aClaimIsMarked();
    }

    private void aClaimIsMarked() {
        new DeskNews(writer)
                .claim(
                        CLAIM,
                        "A dam broke",
                        NoticeDraft.state(ClaimStatus.REPORTED, 1, 0),
                        List.of(
                                NoticeDraft.entry(
                                        Side.FOR,
                                        null,
                                        Stance.ASSERTS,
                                        "A dam broke.",
                                        "broke",
                                        "A dam broke",
                                        "JAMnews")));
        RestAssured.given()
                .contentType("application/json")
                .body(Map.of("text", MARK))
                .put("/v1/claims/" + CLAIM + "/marks/note")
                .then()
                .statusCode(200);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> RestAssured.get("/v1/claims/" + CLAIM).statusCode() == 200);
    }

    @AfterEach
    void theEndpointIsClosed() {
        Api.unsubscribe(subscription);
        receiver.close();
    }

    @Test
    void everyRouteThereIsHasACase() {
        assertThat(routes).extracting(DeskRoute::toString).hasSameElementsAs(DeskCase.routes());
    }

    @Test
    void whoeverIsNotLoggedInIsAskedTo() {
        forAll(
                route -> {
                    if (!route.isOpen()) {
                        isLogin(call(route, DeskClient.nobody()));
                    }
                });
    }

    @Test
    void aTokenOfTheApiOpensNoPageAndASessionNoApi() {
        String token = Api.editorOf("desk");

        isLogin(DeskClient.nobody().header("Authorization", "Bearer " + token).get("/desk"));
        DeskClient.as(token).get("/v1/alert-topics").then().statusCode(401);
    }

    @Test
    void toAnotherNewsroomNothingOfItExists() {
        RequestSpecification other = DeskClient.as(Api.editorOf("other"));

        forAll(
                route -> {
                    Response answer = call(route, RestAssured.given().spec(other));
                    assertThat(answer.asString()).doesNotContain(MARK);
                    if (DeskCase.of(route) == DeskCase.CONCEALED) {
                        assertThat(answer.statusCode()).isEqualTo(404);
                    }
                    if (DeskCase.of(route) == DeskCase.REFUSED) {
                        assertThat(answer.statusCode()).isEqualTo(403);
                        assertThat(answer.contentType()).startsWith("text/html");
                    }
                });
    }

    @Test
    void aReaderChangesNothing() {
        RequestSpecification reader = DeskClient.as(Api.token("desk", "reader"));

        forAll(
                route -> {
                    if (route.changes() && !route.isOpen() && !ASKS.equals(route.toString())) {
                        assertThat(call(route, RestAssured.given().spec(reader)).statusCode())
                                .isEqualTo(403);
                    }
                });
    }

    private Response call(DeskRoute route, RequestSpecification caller) {
        if (route.changes()) {
            caller.formParam("version", 1); // As a browser sends a form.
        }
        if (route.toString().equals(ASKS)) {
            caller.formParam("known", CLAIM + ":0");
        }
        return caller.request(route.method(), route.at(thingsOfTheNewsroom()) + query(route));
    }

    private static String query(DeskRoute route) {
        return switch (route.toString()) {
            // Of all columns, its own would be streamed: it is to ask for one of the newsroom's.
            case "GET /desk/stream" -> "?column=" + NAME;
            case "GET /desk/marks/bars" -> "?claim=" + CLAIM;
            default -> "";
        };
    }

    private Map<String, String> thingsOfTheNewsroom() {
        return Map.of(
                "name",
                "desk.css",
                "nowhere",
                "nowhere",
                "count",
                "3",
                "topic",
                NAME,
                "subscription",
                subscription,
                "delivery",
                delivery,
                "feed",
                "jam",
                "service",
                "alert-service",
                "id",
                CLAIM);
    }

    private static void isLogin(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.contentType()).startsWith("text/html");
        assertThat(answer.asString()).contains("Log in to the desk").doesNotContain(MARK);
    }

    private void forAll(Consumer<DeskRoute> check) {
        SoftAssertions.assertSoftly(
                all ->
                        routes.forEach(
                                route ->
                                        all.assertThatCode(() -> check.accept(route))
                                                .as(route.toString())
                                                .doesNotThrowAnyException()));
    }
}
