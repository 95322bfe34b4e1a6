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
import io.twosource.alert.view.RecordWriter;
import io.twosource.avro.ClaimStatus;
import io.twosource.avro.Side;
import io.twosource.avro.Stance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody sees another newsroom's things, by any route of the desk. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class DeskTenancyTest {

    /** Stands in whatever the newsroom has, and so in no answer to anybody else. */
    private static final String MARK = "ourscoop";

    /** All newsrooms see the same claims, and their own marks. */
    private static final String CLAIM = "claim-of-all-newsrooms";

    @Inject RecordWriter writer;

    private final List<DeskRoute> routes = DeskRoute.all();

    @BeforeEach
    void theNewsroomHasThings() {
        Api.waitUntilReady();
        Api.putTopic(MARK, MARK).then().statusCode(200);
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
                });
    }

    @Test
    void aReaderChangesNothing() {
        RequestSpecification reader = DeskClient.as(Api.token("desk", "reader"));

        forAll(
                route -> {
                    if (route.changes() && !route.isOpen()) {
                        assertThat(call(route, RestAssured.given().spec(reader)).statusCode())
                                .isEqualTo(403);
                    }
                });
    }

    private static Response call(DeskRoute route, RequestSpecification caller) {
        return caller.request(route.method(), route.at(thingsOfTheNewsroom()));
    }

    private static Map<String, String> thingsOfTheNewsroom() {
        return Map.of("name", "desk.css", "nowhere", "nowhere", "topic", MARK, "id", CLAIM);
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
