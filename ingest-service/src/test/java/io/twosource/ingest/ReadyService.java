package io.twosource.ingest;

import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.builder.RequestSpecBuilder;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;

/**
 * A {@code @QuarkusTest} that begins when the service is ready, as its clients would, and shows the
 * token of a pusher with each request.
 */
public interface ReadyService {

    @BeforeEach
    default void untilReady() {
        RestAssured.requestSpecification =
                new RequestSpecBuilder()
                        .addHeader("Authorization", "Bearer " + Tokens.PUSHER)
                        .build();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> Management.get("/health/ready").statusCode() == 200);
    }
}
