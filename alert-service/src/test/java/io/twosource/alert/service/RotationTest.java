package io.twosource.alert.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.twosource.alert.stream.AvroNotices;
import io.twosource.alert.view.RecordWriter;
import io.twosource.schemas.Topics;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A newsroom changes its secret, and no webhook is lost in between. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class RotationTest {

    @Inject RecordWriter writer;

    @Test
    void afterARotationTheOldSecretAndTheNewOneBothVerify() throws IOException {
        Api.waitUntilReady();
        Api.putTopic("karabakh", "karabakh AND peacekeepers").then().statusCode(200);
        try (Receiver receiver = new Receiver(request -> 204)) {
            String id = Api.subscribe("karabakh", receiver.url());
            String fresh =
                    RestAssured.given()
                            .contentType("application/json")
                            .body("{}")
                            .post("/v1/subscriptions/" + id + "/secret")
                            .then()
                            .statusCode(200)
                            .extract()
                            .path("webhook.secret");

            String notice = UUID.randomUUID().toString();
            writer.write(
                            Topics.NOTICES,
                            notice,
                            AvroNotices.withdrawalConfirmed(notice, Instant.now()))
                    .join();

            await().atMost(Duration.ofSeconds(30)).until(() -> !receiver.received().isEmpty());
            assertThat(receiver.received().getFirst().isSignedWith(fresh)).isTrue();
            assertThat(receiver.received().getFirst().isSignedWith(Api.SECRET)).isTrue();
            Api.unsubscribe(id);
        }
    }
}
