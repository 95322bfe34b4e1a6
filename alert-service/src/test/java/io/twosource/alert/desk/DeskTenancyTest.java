package io.twosource.alert.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.twosource.alert.service.Api;
import io.twosource.alert.service.KafkaForTests;
import io.twosource.alert.service.Receiver;
import java.io.IOException;
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

    /** Stands in whatever the newsroom has, and so in no answer to anybody else. */
    private static final String MARK = "ourscoop";

    private static final String NAME = "ours";

    private Receiver receiver;
    private String subscription = "";
    private String delivery = "";
    private final List<DeskRoute> routes = DeskRoute.all();

    @BeforeEach
    void theNewsroomHasThings() throws IOException {
        Api.waitUntilReady();
        Api.putTopic(NAME, MARK).then().statusCode(200);
        receiver = new Receiver(request -> 204);
        subscription = Api.subscribe(NAME, receiver.url() + "/" + MARK);
        Api.awaitConfirmed(subscription);
        delivery =
                RestAssured.given()
                        .noContentType()
                        .post("/v1/subscriptions/" + subscription + "/test")
                        .path("deliveryId");
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

    private Response call(DeskRoute route, RequestSpecification caller) {
        if (route.changes()) {
            caller.formParam("version", 1); // As a browser sends a form.
        }
        return caller.request(route.method(), route.at(thingsOfTheNewsroom()));
    }

    private Map<String, String> thingsOfTheNewsroom() {
        return Map.of(
                "name", "desk.css",
                "nowhere", "nowhere",
                "topic", NAME,
                "subscription", subscription,
                "delivery", delivery);
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
