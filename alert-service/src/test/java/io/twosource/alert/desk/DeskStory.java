package io.twosource.alert.desk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import io.quarkus.test.common.WithTestResource;
import io.restassured.RestAssured;
import io.twosource.alert.desk.operation.OtherServicesForTests;
import io.twosource.alert.service.Api;
import io.twosource.alert.view.RecordWriter;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What stories of the desk begin with: a fresh session of the browser, nobody logged in. A story is
 * a test class that extends this, with {@code @QuarkusTest} and
 * {@code @QuarkusTestResource(KafkaForTests.class)}. All run in one browser against one service: so
 * all have the other services beside it, though only those of operators ask for them.
 */
@ExtendWith(DeskBrowser.Needed.class)
@WithTestResource(OtherServicesForTests.class)
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
        Browser browser = DeskBrowser.get();
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

    /** As a member of a newsroom, which is made if need be; no page is opened. */
    protected void logIn(String newsroom, String role) {
        Api.editorOf(newsroom);
        logInWith(Api.token(newsroom, role));
    }

    protected void logInAsOperator() {
        logInWith(Api.OPERATOR);
    }

    protected void logInWith(String token) {
        context.addCookies(
                List.of(
                        new Cookie(DeskClient.COOKIE, DeskClient.session(token))
                                .setDomain("localhost")
                                .setPath("/desk")
                                .setHttpOnly(true)
                                .setSecure(true)
                                .setSameSite(SameSiteAttribute.STRICT)));
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
