package io.twosource.alert.desk.session;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.twosource.alert.desk.DeskStory;
import io.twosource.alert.service.Api;
import io.twosource.alert.service.KafkaForTests;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Logging in and out, in a browser. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class SessionStoryTest extends DeskStory {

    @Test
    void whoeverIsNotLoggedInIsAskedToAndGoesOnToWhatWasAskedFor() {
        page.navigate("/desk/help?from=slack");
        assertThat(heading("Log in to the desk")).isVisible();

        page.getByLabel("token").fill(Api.editorOf("desk"));
        page.keyboard().press("Enter");

        assertThat(heading("Help")).isVisible();
        Assertions.assertThat(page.url()).endsWith("/desk/help?from=slack");
    }

    @Test
    void aTokenThatNobodyHasLetsNobodyIn() {
        page.navigate("/desk/login");
        page.getByLabel("token").fill("tsk_" + "A".repeat(43));
        page.keyboard().press("Enter");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Nobody is let in");
        isAccessible();
        picture("login");
    }

    @Test
    void scriptsSeeNoCookieAndTheCookieHasNoToken() {
        String token = Api.editorOf("desk");
        page.navigate("/desk/login");
        page.getByLabel("token").fill(token);
        button("Log in").click();
        assertThat(button("Sign out")).isVisible();

        Assertions.assertThat(page.evaluate("document.cookie")).isEqualTo("");
        Assertions.assertThat(browser().cookies())
                .allSatisfy(
                        cookie -> {
                            Assertions.assertThat(cookie.httpOnly && cookie.secure).isTrue();
                            Assertions.assertThat(cookie.value).doesNotContain(token);
                        })
                .hasSize(1);
    }

    @Test
    void signingOutEndsTheSession() {
        logIn("desk", "reader");
        page.navigate("/desk");
        button("Sign out").click();
        assertThat(heading("Log in to the desk")).isVisible();

        page.navigate("/desk");
        assertThat(heading("Log in to the desk")).isVisible();
    }

    @Test
    void theSessionEndsWithItsToken() {
        Api.editorOf("desk");
        Response made =
                Api.as(Api.OPERATOR)
                        .contentType("application/json")
                        .body(Map.of("name", "short", "role", "editor"))
                        .post("/v1/newsrooms/desk/tokens");
        logInWith(made.path("token"));
        page.navigate("/desk");
        assertThat(button("Sign out")).isVisible();

        Api.as(Api.OPERATOR)
                .delete("/v1/newsrooms/desk/tokens/" + made.path("tokenId"))
                .then()
                .statusCode(204);

        page.reload();
        assertThat(heading("Log in to the desk")).isVisible();
    }

    @Test
    void aLinkLogsInAndItsAddressIsNoToken() {
        String token = Api.editorOf("desk");
        String path =
                Api.as(token).post("/v1/login-links").then().statusCode(201).extract().path("path");
        Assertions.assertThat(path).doesNotContain(token);

        page.navigate(path);
        assertThat(page.getByText("This link lets you in to desk, as editor.")).isVisible();
        button("Log in").click();

        assertThat(heading("Alerts")).isVisible();
    }

    @Test
    void aLinkFromAnotherSiteFindsTheSession() {
        logIn("desk", "reader");
        String help = RestAssured.baseURI + ":" + RestAssured.port + "/desk/help";
        page.route(
                "https://elsewhere.example/",
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setContentType("text/html")
                                        .setBody("<a href='" + help + "'>the desk</a>")));
        page.navigate("https://elsewhere.example/");

        page.getByText("the desk").click();

        assertThat(heading("Help")).isVisible();
    }

    @Test
    void whereThereIsNothingAPageSaysSo() {
        logIn("desk", "reader");
        page.navigate("/desk/no-such-thing");

        assertThat(heading("Not found")).isVisible();
        isAccessible();
        picture("problem");
    }

    @Test
    void helpIsForEverybody() {
        logIn("desk", "reader");
        page.navigate("/desk/help");

        isAccessible();
        picture("help");
    }

    private Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
