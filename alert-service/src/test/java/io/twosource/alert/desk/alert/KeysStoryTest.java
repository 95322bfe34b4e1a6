package io.twosource.alert.desk.alert;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.twosource.alert.desk.NoticeDraft;
import io.twosource.alert.service.Api;
import io.twosource.alert.service.KafkaForTests;
import io.twosource.alert.service.Receiver;
import io.twosource.avro.Side;
import io.twosource.avro.Stance;
import io.twosource.avro.TimelineEntry;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What each key does to whoever reads alerts. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class KeysStoryTest extends AlertsStory {

    /** A newsroom of which no other story has anything sent. */
    private static final String ONE_ENDPOINT = "one-endpoint";

    @Test
    void vAndCapitalVOpenTheArticleAndTheOpposite() {
        articlesAreThere();
        news.raise(
                NoticeDraft.disputed(claim(1))
                        .causedBy(said(Side.AGAINST, "denied", "https://ministry.example/denial"))
                        .against(said(Side.FOR, "confirmed", "https://kremlin.example/word")));
        openLive();
        card(1).focus();

        Page article = page.waitForPopup(() -> press("v"));
        article.waitForURL(url -> url.startsWith("https://ministry.example/denial"));
        Page opposite = page.waitForPopup(() -> press("V"));
        opposite.waitForURL(url -> url.startsWith("https://kremlin.example/word"));
    }

    @Test
    void yCopiesTheSentenceWithItsSource() {
        browser().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        news.raise(NoticeDraft.confirmed(claim(1)));
        openLive();
        card(1).focus();

        press("y");

        assertThat(page.locator("#status")).hasText("Copied, with its source");
        Assertions.assertThat((String) page.evaluate("navigator.clipboard.readText()"))
                .startsWith(claim(1) + ": “")
                .contains("Dmitry Peskov confirmed that " + claim(1))
                .contains("(Dmitry Peskov, spokesman, Kremlin, JAMnews, https://news.example/");
    }

    @Test
    void oOpensACardAndClosesIt() {
        openWithSome();
        Locator card = cards().nth(2);
        card.focus();

        press("o");
        assertThat(card.locator(".why")).hasAttribute("open", "");
        assertThat(card).isFocused();
        press("o");
        assertThat(card.locator("details[open]")).hasCount(0);
        assertThat(card).isFocused();
    }

    @Test
    void hHoldsTheListAndLetsItGoOn() {
        openWithSome();

        press("h");
        news.raise(NoticeDraft.confirmed(claim(90)));
        assertThat(waiting()).hasText("1 new");
        assertThat(cards()).hasCount(SOME);
        press("h");

        assertThat(page.locator("#hold")).hasAttribute("aria-pressed", "false");
        assertThat(cards().first()).containsText(claim(90));
    }

    @Test
    void aStopGoesToTheNewestAndShowsIt() {
        openWithSome();
        page.evaluate("scrollTo(0, 900)");
        news.raise(NoticeDraft.confirmed(claim(90)));
        assertThat(waiting()).hasText("1 new");

        press(".");

        assertThat(cards().first()).containsText(claim(90));
        assertThat(cards().first()).isInViewport();
        assertThat(waiting()).hasText("Nothing new");
        Assertions.assertThat(page.evaluate("scrollY")).isEqualTo(0);
    }

    @Test
    void aSlashSearchesAndWhatIsTypedThereIsNoKey() {
        openWithSome();

        press("/");
        page.waitForURL("**/desk/claims#search");
        assertThat(page.getByLabel("Search claims")).isFocused();
        page.keyboard().type("v/y.g");

        assertThat(page.getByLabel("Search claims")).hasValue("v/y.g");
        Assertions.assertThat(page.url()).endsWith("/desk/claims#search");
    }

    @Test
    void gLeadsToThePages() {
        openLive();

        goTo("c", "**/desk/claims");
        goTo("t", "**/desk/topics");
        goTo("s", "**/desk/subscriptions");
        goTo("a", "**/desk");
    }

    @Test
    void gDLeadsToTheDeliveriesOfTheOneEndpointThereIs() throws IOException {
        logIn(ONE_ENDPOINT, "reader");
        page.navigate("/desk/help");
        assertThat(page.locator("tr[data-action=go-deliveries]")).hasText("g d Go to Deliveries");
        goTo("d", "**/desk/subscriptions");

        try (Receiver receiver = new Receiver(_ -> 204)) {
            String id = subscribe(receiver.url());
            goTo("d", "**/desk/subscriptions/" + id + "#deliveries");

            assertThat(page.getByRole(AriaRole.HEADING, named("Deliveries"))).isInViewport();
            api().delete("/v1/subscriptions/" + id).then().statusCode(204);
        }
    }

    private String subscribe(String url) {
        api().body(Map.of("query", word)).put("/v1/alert-topics/" + word).then().statusCode(200);
        return api().body(Map.of("alertTopics", List.of(word), "webhook", Map.of("url", url)))
                .post("/v1/subscriptions")
                .then()
                .statusCode(201)
                .extract()
                .path("subscriptionId");
    }

    private static RequestSpecification api() {
        return Api.as(Api.editorOf(ONE_ENDPOINT)).contentType("application/json");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private void goTo(String key, String address) {
        page.waitForLoadState();
        press("g");
        press(key);
        page.waitForURL(address);
    }

    private TimelineEntry said(Side side, String cue, String url) {
        TimelineEntry entry =
                NoticeDraft.entry(
                        side,
                        NoticeDraft.speaker("Anna Naghdalyan", "spokeswoman", "Foreign Ministry"),
                        side == Side.FOR ? Stance.CONFIRMS : Stance.DENIES,
                        "Spokeswoman Anna Naghdalyan " + cue + " that " + claim(1) + ".",
                        cue,
                        claim(1),
                        "PanARMENIAN.Net");
        return NoticeDraft.publishedAt(url, entry);
    }
}
