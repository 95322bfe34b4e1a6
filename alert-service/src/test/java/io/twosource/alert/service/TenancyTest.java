package io.twosource.alert.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.twosource.alert.service.ApiDocument.Documented;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody sees or changes another newsroom's things, by any operation of the OpenAPI document. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class TenancyTest {

    /** Stands in whatever the desk has, and so in no answer to anybody else. */
    private static final String MARK = "ourscoop";

    private static final String NAME = "ours";

    private static final String CLAIM = "claim-1";

    private static final String BEARER = "Bearer";

    /** What changes nothing though it is no GET. */
    private static final Set<String> FOR_READERS = Set.of("previewAlertTopic", "createLoginLink");

    /** What readers have no business with though it is a GET. */
    private static final Set<String> FOR_EDITORS = Set.of("listTokens");

    private final List<Receiver> receivers = new ArrayList<>();
    private String subscription = "";
    private String delivery = "";
    private String tokenId = "";
    private List<Documented> operations = List.of();

    @BeforeEach
    void theDeskHasThings() throws IOException {
        Api.waitUntilReady();
        operations =
                ApiDocument.ofTheService().operations().stream()
                        .filter(operation -> TenancyCase.of(operation) != TenancyCase.BY_LINK)
                        .toList();
        Api.putTopic("peace", MARK).then().statusCode(200);
        Api.putTopic(NAME, MARK).then().statusCode(200);
        Receiver receiver = new Receiver(request -> 204);
        receivers.add(receiver);
        subscription = Api.subscribe(NAME, receiver.url() + "/" + MARK);
        Api.awaitConfirmed(subscription);
        delivery =
                RestAssured.given()
                        .noContentType()
                        .post("/v1/subscriptions/" + subscription + "/test")
                        .path("deliveryId");
        tokenId = tokenNamed(MARK, "desk").path("tokenId");
        marksOfTheDesk("{\"text\": \"%s\"}".formatted(MARK), "note");
        marksOfTheDesk("{\"reason\": \"no-statement\"}", "wrong/" + MARK);
    }

    private static void marksOfTheDesk(String body, String mark) {
        RestAssured.given()
                .contentType("application/json")
                .body(body)
                .put("/v1/claims/%s/marks/%s".formatted(CLAIM, mark))
                .then()
                .statusCode(200);
    }

    @AfterEach
    void theDeskIsCleared() {
        Api.unsubscribe(subscription);
        RestAssured.delete("/v1/alert-topics/" + NAME).then().statusCode(204);
        receivers.forEach(Receiver::close);
    }

    @Test
    void everyOperationThereIsHasACase() {
        assertThat(ApiDocument.ofTheService().operations())
                .extracting(Documented::id)
                .hasSameElementsAs(TenancyCase.operations());
    }

    @Test
    void withoutATokenNothingIsAnswered() {
        forAll(operation -> refused(call(operation, RestAssured.given().auth().none())));
    }

    @Test
    void aTokenThatNobodyHasIsNone() {
        forAll(operation -> refused(call(operation, Api.as("tsk_" + "A".repeat(43)))));
    }

    @Test
    void aTokenThatIsRevokedIsNoneFromThenOn() {
        Response made = tokenNamed("short", "desk");
        String token = made.path("token");
        Api.as(token).get("/v1/alert-topics").then().statusCode(200);

        RestAssured.delete("/v1/newsrooms/desk/tokens/" + made.path("tokenId"))
                .then()
                .statusCode(204);

        forAll(operation -> refused(call(operation, Api.as(token))));
    }

    @Test
    void toAnotherNewsroomNothingOfItExists() {
        String other = Api.editorOf("other");
        // What a body names is there: else that is what is told.
        Api.as(other)
                .contentType("application/json")
                .body(Map.of("query", "peace"))
                .put("/v1/alert-topics/peace")
                .then()
                .statusCode(200);
        String before = allOfTheDesk();

        forAll(
                operation -> {
                    if (TenancyCase.of(operation) == TenancyCase.NAMED_BY_THE_CALLER) {
                        return; // It would exist from then on.
                    }
                    Response answer = call(operation, Api.as(other));
                    assertThat(answer.asString()).doesNotContain(MARK);
                    if (TenancyCase.of(operation) == TenancyCase.CONCEALED) {
                        Api.isProblem(answer, 404);
                    }
                });

        assertThat(allOfTheDesk()).isEqualTo(before);
    }

    @Test
    void aReaderChangesNothing() {
        String reader = Api.token("desk", "reader");
        String before = allOfTheDesk();

        forAll(
                operation -> {
                    if (operation.changes() && !FOR_READERS.contains(operation.id())) {
                        Api.isProblem(call(operation, Api.as(reader)), 403);
                    }
                });

        assertThat(allOfTheDesk()).isEqualTo(before);
    }

    @Test
    void aReaderLooksAtWhatIsItsNewsrooms() {
        String reader = Api.token("desk", "reader");

        forAll(
                operation -> {
                    if (!operation.changes()
                            && !operation.streams()
                            && !FOR_EDITORS.contains(operation.id())) {
                        assertThat(call(operation, Api.as(reader)).statusCode()).isNotEqualTo(403);
                    }
                });
    }

    @Test
    void twoNewsroomsGiveOneNameToTwoAlertTopics() {
        String other = Api.editorOf("other");
        Api.as(other)
                .contentType("application/json")
                .body(Map.of("query", "theirs"))
                .put("/v1/alert-topics/peace")
                .then()
                .statusCode(200);

        Api.as(other).get("/v1/alert-topics/peace").then().body("query", equalTo("theirs"));
        RestAssured.get("/v1/alert-topics/peace").then().body("query", equalTo(MARK));
    }

    @Test
    void aFeedReaderGivesTheTokenAsPasswordAndNobodyElseDoes() {
        RestAssured.given()
                .auth()
                .preemptive()
                .basic("anyone", Api.editorOf("desk"))
                .get("/v1/alert-topics/peace/feed.atom")
                .then()
                .statusCode(200);
        RestAssured.given()
                .auth()
                .preemptive()
                .basic("anyone", Api.editorOf("desk"))
                .get("/v1/alert-topics/peace")
                .then()
                .statusCode(401);
    }

    @Test
    void aNewsroomThatIsRemovedLeavesNothing() {
        String closing = Api.token(made("closing"), "editor");
        Api.as(closing)
                .contentType("application/json")
                .body(Map.of("query", "peace"))
                .put("/v1/alert-topics/peace");
        Api.as(closing)
                .contentType("application/json")
                .body(Map.of("alertTopics", List.of("peace"), "stream", Map.of()))
                .post("/v1/subscriptions")
                .then()
                .statusCode(201);

        Api.as(Api.OPERATOR).delete("/v1/newsrooms/closing").then().statusCode(204);

        refused(Api.as(closing).get("/v1/alert-topics"));
        String again = Api.token(made("closing"), "reader");
        Api.as(again).get("/v1/alert-topics").then().body("", hasSize(0));
        Api.as(again).get("/v1/subscriptions").then().body("", hasSize(0));
    }

    private void forAll(Consumer<Documented> check) {
        SoftAssertions.assertSoftly(
                all ->
                        operations.forEach(
                                operation ->
                                        all.assertThatCode(() -> check.accept(operation))
                                                .as(operation.toString())
                                                .doesNotThrowAnyException()));
    }

    private Response call(Documented operation, RequestSpecification caller) {
        if (operation.takesBody()) {
            caller.contentType("application/json").body(RequestBodies.of(operation));
        }
        // All topics of the caller's own would be its own: it is to ask for one of the desk's.
        String query = operation.streams() ? "?topic=" + NAME : "";
        return caller.request(operation.method(), operation.at(thingsOfTheDesk(operation)) + query);
    }

    private Map<String, String> thingsOfTheDesk(Documented operation) {
        String path = operation.path();
        String id =
                path.startsWith("/v1/newsrooms/")
                        ? "desk"
                        : path.startsWith("/v1/deliveries/")
                                ? delivery
                                : path.startsWith("/v1/claims/") ? CLAIM : subscription;
        return Map.ofEntries(
                Map.entry("id", id),
                Map.entry("name", NAME),
                Map.entry("topic", NAME),
                Map.entry("subscription", subscription),
                Map.entry("tokenId", tokenId),
                Map.entry("service", "extract-service"),
                Map.entry("claimId", CLAIM),
                Map.entry("noticeId", "notice-1"),
                Map.entry("since", "2024-04-17T00:00:00Z"));
    }

    private static Response tokenNamed(String name, String newsroom) {
        return Api.as(Api.OPERATOR)
                .contentType("application/json")
                .body(Map.of("name", name, "role", "reader"))
                .post("/v1/newsrooms/" + newsroom + "/tokens");
    }

    private static String made(String newsroom) {
        Api.as(Api.OPERATOR)
                .contentType("application/json")
                .body(Map.of("name", "A newsroom"))
                .put("/v1/newsrooms/" + newsroom)
                .then()
                .statusCode(200);
        return newsroom;
    }

    private static String allOfTheDesk() {
        return RestAssured.get("/v1/alert-topics").asString()
                + RestAssured.get("/v1/subscriptions").asString()
                + RestAssured.get("/v1/marks").asString()
                // Without the hours of their last use, which whoever asks changes.
                + RestAssured.get("/v1/newsrooms/desk/tokens").jsonPath().getList("tokenId");
    }

    private static void refused(Response answer) {
        Api.isProblem(answer, 401);
        assertThat(answer.header("WWW-Authenticate")).startsWith(BEARER);
    }
}
