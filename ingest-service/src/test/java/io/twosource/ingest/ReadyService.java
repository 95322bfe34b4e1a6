package io.twosource.ingest;

import static io.restassured.RestAssured.when;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;

/** A {@code @QuarkusTest} that begins when the service is ready, as its clients would. */
public interface ReadyService {

    @BeforeEach
    default void untilReady() {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> when().get("/q/health/ready").statusCode() == 200);
    }
}
