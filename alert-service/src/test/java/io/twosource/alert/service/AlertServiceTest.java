package io.twosource.alert.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.twosource.alert.stream.AvroNotices;
import io.twosource.alert.view.RecordWriter;
import io.twosource.schemas.Topics;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class AlertServiceTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    @Inject RecordWriter writer;

    @BeforeEach
    void waitUntilReady() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> RestAssured.get("/q/health/ready").statusCode() == 200);
        putTopic("karabakh", "karabakh AND peacekeepers").then().statusCode(200);
    }

    @Test
    void aNoticeReachesItsSubscriberSigned() throws Exception {
        try (Receiver receiver = new Receiver(request -> 204)) {
            subscribe(receiver.url());

            raise(UUID.randomUUID().toString());

            await().atMost(SOON).until(() -> receiver.received().size() == 1);
            Receiver.Received received = receiver.received().getFirst();
            assertThat(received.isSignedWith(SECRET)).isTrue();
            assertThat(received.body()).contains("\"type\":\"claim.confirmed\"");
        }
    }

    private static io.restassured.response.Response putTopic(String name, String query) {
        return given().contentType("application/json")
                .body(Map.of("query", query))
                .put("/v1/alert-topics/" + name);
    }

    private static String subscribe(String url) {
        return given().contentType("application/json")
                .body(
                        Map.of(
                                "alertTopics",
                                List.of("karabakh"),
                                "webhook",
                                Map.of("url", url, "secret", SECRET)))
                .post("/v1/subscriptions")
                .then()
                .statusCode(201)
                .body("webhook.secret", nullValue())
                .body("state", equalTo("on"))
                .extract()
                .path("subscriptionId");
    }

    private void raise(String noticeId) {
        writer.write(
                        Topics.NOTICES,
                        "claim-1",
                        AvroNotices.withdrawalConfirmed(noticeId, Instant.now()))
                .join();
    }
}
