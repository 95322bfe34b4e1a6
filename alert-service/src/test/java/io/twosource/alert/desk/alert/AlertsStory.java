package io.twosource.alert.desk.alert;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.twosource.alert.desk.DeskStory;
import io.twosource.alert.desk.NoticeDraft;
import io.twosource.alert.service.Api;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;

/** The Alerts page with a topic of the story's own. */
abstract class AlertsStory extends DeskStory {

    static final int SOME = 12;

    static final int MANY = 50;

    /** In milliseconds: no longer does whoever types or scrolls wait. */
    static final double LONGEST_TASK = 100;

    /**
     * Whether the page is held to being quick: that can be said of a machine that does little else.
     */
    static final boolean IS_MEASURED = System.getProperty("desk.flood") != null;

    /** Browsers scroll by whole pixels, and cards are not as high as that. */
    static final double HALF_A_PIXEL = .51;

    /** In every claim of a story, and in no other's. */
    final String word = "quay" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void aTopicOfItsOwn() {
        Api.as(Api.editorOf(newsroom()))
                .contentType("application/json")
                .body(Map.of("query", word))
                .put("/v1/alert-topics/" + word)
                .then()
                .statusCode(200);
        logIn(newsroom(), "editor");
    }

    /** Whose desk it is. */
    String newsroom() {
        return "desk";
    }

    void open() {
        // Outside of the list, where it hovers over nothing.
        page.mouse().move(2, HEIGHT / 2);
        page.navigate("/desk?column=" + word);
    }

    /** As above, and the page hears of news. */
    void openLive() {
        open();
        assertThat(page.locator("#live-words")).containsText("Live ·");
    }

    /** The page, as if it had been loaded before Kafka was set up anew. */
    static void fromAnOtherTime(Route route) {
        APIResponse page = route.fetch();
        String old = page.text().replaceAll("data-from=\"[^\"]*\"", "data-from=\"1-2-3\"");
        route.fulfill(new Route.FulfillOptions().setResponse(page).setBody(old));
    }

    void openWithSome() {
        raiseAll(IntStream.range(0, SOME));
        openLive();
        page.waitForFunction("count => document.querySelectorAll('.card').length >= count", SOME);
    }

    void raiseMany() {
        raiseAll(IntStream.range(100, 100 + MANY));
        assertThat(waiting()).hasText(MANY + " new");
    }

    private void raiseAll(IntStream numbers) {
        news.raise(numbers.mapToObj(number -> NoticeDraft.confirmed(claim(number))).toList());
    }

    /** Whatever card is on the screen is where it was. */
    void staysWhile(Runnable happens) {
        Map<String, Double> before = places();
        happens.run();
        Map<String, Double> after = places();
        Assertions.assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach(
                (card, top) ->
                        Assertions.assertThat(after.get(card))
                                .isCloseTo(top, Assertions.within(HALF_A_PIXEL)));
    }

    /** Where on the screen each card begins. */
    Map<String, Double> places() {
        @SuppressWarnings("unchecked")
        Map<String, Number> found =
                (Map<String, Number>)
                        page.evaluate(
                                """
                                Object.fromEntries([...document.querySelectorAll('.card')]
                                  .map((card) => [card.dataset.card, card.getBoundingClientRect()])
                                  .filter(([, at]) => at.bottom > 0 && at.top < innerHeight)
                                  .map(([card, at]) => [card, at.top]))
                                """);
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().doubleValue()));
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    Locator waiting() {
        return page.locator("#show-new");
    }

    Locator cards() {
        return page.locator(".card");
    }

    Locator card(int number) {
        return page.locator(".card", new Page.LocatorOptions().setHasText(claim(number) + "."))
                .first();
    }

    /** The last part ends, so that one number is not found in another. */
    String claim(int number) {
        return "the " + word + " gate " + number + "x has been closed";
    }
}
