package io.twosource.alert.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests, good and bad. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class ApiTest {

    private static final String HOOK = "http://127.0.0.1:9/hook";

    @BeforeEach
    void prepare() {
        Api.waitUntilReady();
        Api.putTopic("peace", "peace").then().statusCode(200);
    }

    @Test
    void anAlertTopicIsThereAsSoonAsItIsSavedAndGoneAsSoonAsItIsRemoved() {
        Api.putTopic("ceasefire", "ceasefire").then().statusCode(200);
        RestAssured.get("/v1/alert-topics/ceasefire").then().body("query", equalTo("ceasefire"));
        Api.putTopic("ceasefire", "truce").then().statusCode(200);
        RestAssured.get("/v1/alert-topics/ceasefire").then().body("query", equalTo("truce"));

        RestAssured.delete("/v1/alert-topics/ceasefire").then().statusCode(204);

        RestAssured.get("/v1/alert-topics/ceasefire")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        RestAssured.delete("/v1/alert-topics/ceasefire").then().statusCode(404);
    }

    @Test
    void aQueryThatCannotBeReadIsRefusedWithItsPosition() {
        refused(Api.putTopic("peace", "peace AND (").then(), "query", "at position 11");
    }

    @Test
    void aNameThatIsNoneIsRefused() {
        refused(Api.putTopic("Peace!", "peace").then(), "name", "must be small letters");
    }

    @Test
    void aSecretThatIsMadeIsToldOnce() {
        ValidatableResponse made = Api.post(Api.wish("peace", Map.of("url", HOOK))).then();

        made.statusCode(201).body("webhook.secret", startsWith("whsec_"));
        String location = made.extract().header("Location");
        assertThat(RestAssured.get(location).asString()).contains(HOOK).doesNotContain("whsec_");
        assertThat(RestAssured.get("/v1/subscriptions").asString()).doesNotContain("whsec_");
        RestAssured.delete(location).then().statusCode(204);
        RestAssured.get(location).then().statusCode(404);
    }

    @Test
    void aSecretThatIsBroughtIsNotRepeated() {
        ValidatableResponse answer =
                Api.post(Api.wish("peace", Map.of("url", HOOK, "secret", Api.SECRET))).then();

        assertThat(answer.statusCode(201).extract().asString()).doesNotContain("whsec_");
    }

    @Test
    void anUnknownAlertTopicIsRefused() {
        refused(
                Api.post(Api.wish("nowhere", Map.of("url", HOOK))).then(),
                "alertTopics",
                "there is no alert topic nowhere");
    }

    @Test
    void anUnknownKindIsRefused() {
        refused(
                Api.post(
                                Map.of(
                                        "alertTopics", List.of("peace"),
                                        "kinds", List.of("claim.rumoured"),
                                        "webhook", Map.of("url", HOOK)))
                        .then(),
                "kinds",
                "unknown kind claim.rumoured");
    }

    @ParameterizedTest
    @CsvSource({
        "http://10.0.0.1/hook,not public",
        "https://169.254.169.254/latest,not public",
        "https://[::1]/hook,not public",
        "http://93.184.216.34/hook,must be https",
        "https://0x7f.1/hook,has a host that is no domain name",
        "gopher://127.0.0.1/,must be an http or https URL"
    })
    void aUrlThatMustNotBeDialledIsRefused(String url, String why) {
        refused(Api.post(Api.wish("peace", Map.of("url", url))).then(), "webhook.url", why);
    }

    @Test
    void aSecretThatIsNoneIsRefused() {
        refused(
                Api.post(Api.wish("peace", Map.of("url", HOOK, "secret", "12345"))).then(),
                "webhook.secret",
                "24 to 64 bytes");
    }

    @Test
    void anUnknownFieldIsRefusedByName() {
        Api.put("peace", Map.of("query", "peace", "qurey", "war"))
                .then()
                .statusCode(400)
                .body("field", equalTo("qurey"));
    }

    @Test
    void aFieldOfTheWrongTypeIsRefusedByName() {
        refused(Api.put("peace", Map.of("query", List.of("a"))).then(), "query", "wrong type");
    }

    @Test
    void theApiIsDescribed() {
        assertThat(Management.get("/openapi").asString())
                .contains("/v1/alert-topics/{name}:", "/v1/subscriptions/{id}:");
    }

    private static void refused(ValidatableResponse answer, String field, String why) {
        answer.statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo(field))
                .body("violations[0].message", containsString(why));
    }
}
