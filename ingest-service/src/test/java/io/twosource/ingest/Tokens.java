package io.twosource.ingest;

import static io.restassured.RestAssured.given;

import io.restassured.config.HeaderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import io.twosource.platform.token.TokenHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Those that let tests in. */
public final class Tokens {

    public static final String OPERATOR = "not-a-secret-but-a-test-token";

    /** Of the pusher {@code desk}. */
    public static final String PUSHER = "nor-is-this-one-of-the-desk";

    /** Of the pusher {@code wire}, of whom only the hash is kept. */
    public static final String WIRE = "a-token-whose-hash-is-kept";

    /** Of the pusher {@code chief}, who may change what others pushed as JAMnews. */
    public static final String CHIEF = "this-one-changes-what-others-push";

    private static final RestAssuredConfig REPLACING =
            RestAssuredConfig.config()
                    .headerConfig(
                            HeaderConfig.headerConfig().overwriteHeadersWithName("Authorization"));

    private Tokens() {}

    /** A request of an operator's, where others are the pusher's. */
    public static RequestSpecification asOperator() {
        return as(OPERATOR);
    }

    /** As {@link #asOperator}, of whoever holds {@code token}. */
    public static RequestSpecification as(String token) {
        return given().config(REPLACING).header("Authorization", "Bearer " + token);
    }

    static Path file(Path file) throws IOException {
        return Files.write(
                file,
                List.of(
                        "# who pushes",
                        "desk " + PUSHER + " JAMnews; dpa; wire.example; Outlet of desk",
                        "wire\tsha256:" + TokenHash.of(WIRE).hex() + "\tjamnews ; Outlet of wire",
                        "chief " + CHIEF + " all of JAMnews"));
    }
}
