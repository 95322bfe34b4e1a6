package io.twosource.alert.service;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What operators alone see and set. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class OperatorsAffairsTest {

    @BeforeEach
    void ready() {
        Api.waitUntilReady();
    }

    @Test
    void quotasAreSeenByTheirNewsroomAndSetByOperators() {
        String reader = Api.token("desk", "reader");

        Api.as(reader).get("/v1/newsrooms/desk/quota").then().statusCode(200);
        Api.isProblem(Api.as(reader).get("/v1/newsrooms/nowhere/quota"), 404);
        Api.isProblem(
                RestAssured.given()
                        .contentType("application/json")
                        .body(Map.of("limits", Map.of("previews", 1_000)))
                        .put("/v1/newsrooms/desk/quota"),
                404);
    }

    @Test
    void newsroomsAreTheOperatorsAffair() {
        Api.isProblem(RestAssured.get("/v1/newsrooms"), 404);
        Api.isProblem(RestAssured.get("/v1/newsrooms/nowhere"), 404);
        Api.as(Api.OPERATOR).get("/v1/newsrooms/desk").then().statusCode(200);
    }

    @Test
    void theOperatorsIdIsNobodysElse() {
        Api.as(Api.OPERATOR)
                .contentType("application/json")
                .body(Map.of("name", "x"))
                .put("/v1/newsrooms/operators")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("id"));
    }

    @Test
    void healthMetricsAndTheDocumentAreForOperatorsAlone() {
        for (String path : List.of("/health", "/metrics", "/openapi")) {
            Management.get(path).then().statusCode(200);
            RestAssured.get("/q" + path).then().statusCode(404);
        }
    }
}
