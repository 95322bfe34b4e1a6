package io.twosource.alert.desk.alert;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.options.WaitUntilState;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.twosource.alert.desk.NoticeDraft;
import io.twosource.alert.service.KafkaForTests;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a browser has to fetch before alerts are read. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class FirstPageStoryTest extends AlertsStory {

    private static final int MOST_BYTES = 100_000;

    @BeforeEach
    void thereAreAlerts() {
        IntStream.range(0, MANY).forEach(number -> news.raise(NoticeDraft.disputed(claim(number))));
        openWithSome();
        assertThat(cards()).hasCount(MANY + SOME);
    }

    @Test
    void allOfItIsSmallAndComesFromHere() {
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));

        page.reload();
        assertThat(page.locator("#live-words")).containsText("Live ·");

        Assertions.assertThat(asked)
                .hasSizeGreaterThan(5)
                .allMatch(url -> url.startsWith(RestAssured.baseURI + ":" + RestAssured.port));
        Assertions.assertThat(packedBytes()).isPositive().isLessThan(MOST_BYTES);
    }

    @Test
    void alertsAreReadBeforeAnyScriptIsThere() {
        page.route("**/*.js", route -> {});

        page.navigate(page.url(), new NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));

        assertThat(cards()).hasCount(MANY + SOME);
        // A function, which is made once: the page's policy refuses words that are made code later.
        page.waitForFunction(
                "() => performance.getEntriesByName('first-contentful-paint').length === 1");
        assertThat(page.locator("#hold")).isHidden();
    }

    /** Of the page, and of all that it loads: as they are sent, without their headers. */
    private int packedBytes() {
        String sum =
                """
                [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                  .reduce((sum, one) => sum + one.encodedBodySize, 0)
                """;
        return ((Number) page.evaluate(sum)).intValue();
    }
}
