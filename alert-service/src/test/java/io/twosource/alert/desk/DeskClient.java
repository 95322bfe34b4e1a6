package io.twosource.alert.desk;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

/** The desk without a browser. */
public final class DeskClient {

    public static final String COOKIE = "__Secure-twosource-desk";

    private DeskClient() {}

    /** Nobody, on a page of the desk. */
    public static RequestSpecification nobody() {
        return RestAssured.given()
                .auth()
                .none()
                .redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin");
    }

    /** Whoever holds a token, logged in. */
    public static RequestSpecification as(String token) {
        return nobody().cookie(COOKIE, session(token));
    }

    /** What the cookie of somebody holds who has logged in. */
    static String session(String token) {
        return nobody().formParam("token", token)
                .post("/desk/login")
                .then()
                .statusCode(303)
                .extract()
                .cookie(COOKIE);
    }
}
