package io.twosource.alert.desk.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.twosource.alert.desk.DeskClient;
import io.twosource.alert.service.Api;
import io.twosource.alert.service.KafkaForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What other sites have a browser do is not done, and what every answer says of itself. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class CrossSiteTest {

    @BeforeEach
    void prepare() {
        Api.waitUntilReady();
    }

    @Test
    void whatComesFromAnotherSiteIsRefusedWithAPage() {
        for (String site : new String[] {"cross-site", "same-site", "none"}) {
            Response answer = logOut(bare().header("Sec-Fetch-Site", site));

            assertThat(answer.statusCode()).as(site).isEqualTo(403);
            assertThat(answer.contentType()).startsWith("text/html");
        }
    }

    @Test
    void whatSaysNothingOfItsOriginIsRefused() {
        assertThat(logOut(bare()).statusCode()).isEqualTo(403);
        assertThat(logOut(bare().header("Origin", "null")).statusCode()).isEqualTo(403);
        assertThat(logOut(bare().header("Origin", "https://elsewhere.example")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aBrowserThatSaysNothingElseIsKnownByItsOrigin() {
        String origin = RestAssured.baseURI + ":" + RestAssured.port;

        assertThat(logOut(bare().header("Origin", origin)).statusCode()).isEqualTo(303);
    }

    @Test
    void anOriginDoesNotOutweighWhatTheBrowserSaysOfTheSite() {
        String origin = RestAssured.baseURI + ":" + RestAssured.port;

        assertThat(
                        logOut(
                                        bare().header("Origin", origin)
                                                .header("Sec-Fetch-Site", "cross-site"))
                                .statusCode())
                .isEqualTo(403);
    }

    @Test
    void everyAnswerForbidsWhatPagesDoNotNeed() {
        for (String path :
                new String[] {"/desk", "/desk/login", "/desk/files/desk.css", "/desk/x"}) {
            Response answer = DeskClient.nobody().get(path);

            assertThat(answer.header("Content-Security-Policy"))
                    .as(path)
                    .startsWith("default-src 'none'")
                    .contains("frame-ancestors 'none'", "require-trusted-types-for 'script'")
                    .doesNotContain("unsafe", "*");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        }
    }

    @Test
    void logInGoesOnToNoOtherSite() {
        for (String to :
                new String[] {
                    "https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example",
                    "/deskelsewhere", "/desk\r\nx", "javascript:alert(1)"
                }) {
            DeskClient.nobody()
                    .formParam("token", Api.editorOf("desk"))
                    .formParam("to", to)
                    .post("/desk/login")
                    .then()
                    .header("Location", endsWith("/desk"));
        }
    }

    @Test
    void aFileThatIsTheSameIsNotSentAgain() {
        Response first = DeskClient.nobody().get("/desk/files/desk.css");

        DeskClient.nobody()
                .header("If-None-Match", first.header("ETag"))
                .get("/desk/files/desk.css")
                .then()
                .statusCode(304);
    }

    private static RequestSpecification bare() {
        return RestAssured.given().auth().none().redirects().follow(false);
    }

    private static Response logOut(RequestSpecification request) {
        return request.formParam("x", "y").post("/desk/logout");
    }
}
