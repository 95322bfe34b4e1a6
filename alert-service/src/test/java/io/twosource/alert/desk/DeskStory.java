package io.twosource.alert.desk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.restassured.RestAssured;
import io.twosource.alert.service.Api;
import io.twosource.alert.view.RecordWriter;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * What stories of the desk begin with: a fresh session of the browser, nobody logged in. A story is
 * a test class that extends this, with {@code @QuarkusTest} and
 * {@code @QuarkusTestResource(KafkaForTests.class)}, so that all run against one service.
 */
public abstract class DeskStory {

    /** A laptop's. */
    protected static final int WIDTH = 1280;

    protected static final int HEIGHT = 800;

    @Inject protected RecordWriter writer;

    private BrowserContext context;

    /** The tab that the story looks at. */
    protected Page page;

    protected DeskNews news;

    @BeforeEach
    void openTheBrowser() {
        Browser browser = DeskBrowser.orSkip();
        Api.waitUntilReady();
        context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setBaseURL(RestAssured.baseURI + ":" + RestAssured.port)
                                .setViewportSize(WIDTH, HEIGHT)
                                .setLocale("en-GB")
                                .setTimezoneId("UTC")
                                .setColorScheme(ColorScheme.LIGHT));
        page = context.newPage();
        news = new DeskNews(writer);
    }

    @AfterEach
    void closeTheBrowser() {
        if (context != null) {
            context.close();
        }
    }

    /** Another tab of the same browser. */
    protected Page otherTab() {
        return context.newPage();
    }

    /** Outside addresses of articles answer, and nothing is fetched from there. */
    protected void articlesAreThere() {
        context.route(
                "https://*.example/**",
                route -> route.fulfill(new Route.FulfillOptions().setBody("an article")));
    }

    protected BrowserContext browser() {
        return context;
    }

    /** Logs in by hand, as a member of a newsroom, which is made if need be. */
    protected void logIn(String newsroom, String role) {
        Api.editorOf(newsroom);
        logInWith(Api.token(newsroom, role));
    }

    protected void logInAsOperator() {
        logInWith(Api.OPERATOR);
    }

    protected void logInWith(String token) {
        page.navigate("/desk/login");
        page.getByLabel("token").fill(token);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in")).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")).waitFor();
    }

    /** Pictures of what is shown: wide and narrow, light and dark, in target/desk-pictures. */
    protected void picture(String name) {
        Looks.picture(page, name);
    }

    /** Fails unless axe finds nothing, in light, dark, 320 px wide and at 200 %. */
    protected void isAccessible() {
        Looks.assertAccessible(page);
    }
}
