package io.twosource.ingest.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.twosource.ingest.Management;
import io.twosource.ingest.ReadyService;
import io.twosource.ingest.StoredRecords;
import io.twosource.ingest.Tokens;
import io.twosource.ingest.stream.IngestTopics;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, and as whom. */
@QuarkusTest
class AccessTest implements ReadyService {

    @BeforeEach
    void showNothing() {
        RestAssured.requestSpecification = null;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer nobody-holds-this-one", "Digest x"})
    void withoutATokenNobodyIsLetIn(String authorization) {
        for (Response answer :
                new Response[] {
                    push(authorization, "Nobody"),
                    given().header("Authorization", authorization).get("/v1/articles/any"),
                    given().header("Authorization", authorization).delete("/v1/articles/any")
                }) {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
            assertThat(answer.contentType()).startsWith("application/problem+json");
        }
    }

    @Test
    void aPasswordIsNoToken() {
        String basic = "desk:" + Tokens.PUSHER;
        String encoded = Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8));

        push("Basic " + encoded, "Outlet of desk").then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        Tokens.OPERATOR + ", operator",
        Tokens.PUSHER + ", desk",
        Tokens.WIRE + ", wire",
    })
    void aSubmissionTellsWhoPushedIt(String token, String name) {
        push("Bearer " + token, "Outlet of " + name).then().statusCode(202);

        await().untilAsserted(
                        () ->
                                assertThat(
                                                StoredRecords.ofThisTest()
                                                        .values(
                                                                IngestTopics.catalogue()
                                                                        .submissions()))
                                        .extracting(submission -> submission.arrival().source())
                                        .contains(name));
    }

    @Test
    void healthAndMetricsAreForAll() {
        Management.get("/health/ready").then().statusCode(200);
        Management.get("/metrics").then().statusCode(200);
    }

    private static Response push(String authorization, String outlet) {
        return given().header("Authorization", authorization)
                .contentType(ContentType.JSON)
                .body(
                        """
                        {"outlet": "%s", "url": "urn:test:access", "title": "Withdrawal",
                         "text": "He confirmed it.", "published": "2024-04-17T09:30:00Z"}\
                        """
                                .formatted(outlet))
                .post("/v1/articles");
    }
}
