package io.twosource.alert.desk.alert;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.twosource.alert.desk.DeskStory;
import io.twosource.alert.desk.NoticeDraft;
import io.twosource.alert.service.Api;
import io.twosource.alert.service.KafkaForTests;
import io.twosource.avro.ClaimStatus;
import io.twosource.avro.NoticeKind;
import io.twosource.avro.Side;
import io.twosource.avro.Stance;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Alerts as they come, before somebody who reads. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class AlertsStoryTest extends DeskStory {

    private static final int SOME = 12;
    private static final int MANY = 50;

    /** Browsers scroll by whole pixels, and cards are not as high as that. */
    private static final double HALF_A_PIXEL = .51;

    /** In every claim of a story, and in no other's. */
    private final String word = "quay" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void aTopicOfItsOwn() {
        Api.putTopic(word, word).then().statusCode(200);
        logIn("desk", "editor");
    }

    @Test
    void aCardSaysWhatChangedWhoSaysSoInWhichWordsAndWhoSaysTheOpposite() {
        news.raise(NoticeDraft.disputed(claim(1)));
        open();

        Locator card = card(1);
        assertThat(card.locator(".change")).containsText("Disputed");
        assertThat(card.locator(".tallies")).containsText("reported 1 : 0 → disputed 1 : 1");
        assertThat(card.locator(".source").first())
                .containsText(
                        "Anna Naghdalyan, spokeswoman, Foreign Ministry denies · PanARMENIAN.Net");
        assertThat(card.locator("blockquote.against u")).hasText("denied");
        assertThat(card.locator("blockquote.against mark")).hasText(claim(1));
        assertThat(card.locator("blockquote.for")).containsText("Dmitry Peskov confirmed");
        assertThat(card.locator(".original"))
                .hasAttribute("href", Pattern.compile(".*#:~:text=.*"));
    }

    @Test
    void newsSlidesInWhereNobodyReads() {
        open();
        news.raise(NoticeDraft.confirmed(claim(1)));
        assertThat(card(1)).isVisible();
        news.raise(NoticeDraft.confirmed(claim(2)));

        assertThat(cards().first()).containsText(claim(2));
        assertThat(page.locator("#live-words")).containsText("Live ·");
        assertThat(page.locator("#status")).hasText("One new alert");
    }

    @Test
    void nothingMovesUnderTheFocus() {
        openWithSome();
        card(3).focus();

        staysWhile(this::raiseMany);

        assertThat(waiting()).hasText(MANY + " new");
        assertThat(page).hasTitle("(" + MANY + ") Alerts · Twosource");
        staysWhile(() -> page.keyboard().press("n"));
        assertThat(cards()).hasCount(SOME + MANY);
        assertThat(card(3)).isFocused();
    }

    @Test
    void nothingMovesWhereTheListIsScrolled() {
        openWithSome();
        page.mouse().move(2, 300);
        page.evaluate("scrollTo(0, 900)");

        staysWhile(this::raiseMany);

        staysWhile(() -> page.keyboard().press("n"));
        assertThat(cards()).hasCount(SOME + MANY);
    }

    @Test
    void nothingMovesUnderASelection() {
        openWithSome();
        page.evaluate("getSelection().selectAllChildren(document.querySelectorAll('.card h3')[2])");

        staysWhile(this::raiseMany);

        Assertions.assertThat(page.evaluate("getSelection().toString()")).isNotEqualTo("");
    }

    @Test
    void nothingMovesWhereACardIsOpen() {
        openWithSome();
        card(4).focus();
        page.keyboard().press("o");
        page.evaluate("document.activeElement.blur()");

        staysWhile(this::raiseMany);

        assertThat(card(4).locator("details")).hasAttribute("open", "");
    }

    @Test
    void aCardChangesInPlaceAndKeepsTheFocus() {
        String claimId = "claim-" + UUID.randomUUID();
        open();
        news.raise(NoticeDraft.confirmed(claim(1)).onClaim(claimId));
        card(1).locator("h3 a").focus();

        news.raise(NoticeDraft.disputed(claim(1)).onClaim(claimId));

        assertThat(card(1).locator(".overtaken")).hasText("since then disputed 1 : 1");
        assertThat(card(1).locator("h3 a")).isFocused();
        assertThat(waiting()).hasText("1 new");
    }

    @Test
    void keysDoWhatTheHelpSays() {
        openWithSome();

        press("j");
        assertThat(cards().first()).isFocused();
        press("j");
        assertThat(cards().nth(1)).isFocused();
        press("k");
        assertThat(cards().first()).isFocused();
        press("Enter");
        assertThat(cards().first().locator("details")).hasAttribute("open", "");
        press("Escape");
        assertThat(cards().first().locator("details[open]")).hasCount(0);
        assertThat(cards().first()).isFocused();
        press("h");
        assertThat(page.locator("#hold")).hasAttribute("aria-pressed", "true");
        news.raise(NoticeDraft.confirmed(claim(90)));
        assertThat(waiting()).hasText("1 new");
        press("n");
        assertThat(cards()).hasCount(SOME + 1);
        press(".");
        Assertions.assertThat(page.evaluate("scrollY")).isEqualTo(0);
        press("1");
        assertThat(cards().first()).isFocused();
        press("g");
        press("a");
        page.waitForURL("**/desk");
        press("?");
        assertThat(
                        page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName("Keys").setExact(true)))
                .isVisible();
    }

    @Test
    void keysCanBeSwitchedOff() {
        page.navigate("/desk/help");
        page.getByLabel("Keys do something").uncheck();
        openWithSome();

        press("j");

        assertThat(page.locator(".card:focus")).hasCount(0);
    }

    @Test
    void hostileTextsShowAsText() {
        String hostile =
                word
                        + " <img src=x onerror=alert(1)><script>alert(2)</script>\u202Egnp.exe\u200B\u2066{inject}&amp;\"' ";
        String lengthy = hostile + "long ".repeat(2_000);
        news.raise(
                NoticeDraft.confirmed(hostile)
                        .ofKind(
                                NoticeKind.DENIED,
                                NoticeDraft.state(ClaimStatus.REPORTED, 1, 0),
                                NoticeDraft.state(ClaimStatus.DISPUTED, 1, 1))
                        .causedBy(
                                NoticeDraft.entry(
                                        Side.AGAINST,
                                        NoticeDraft.speaker(hostile, hostile, hostile),
                                        Stance.DENIES,
                                        lengthy,
                                        "<script>",
                                        "onerror",
                                        hostile)));
        open();

        assertThat(cards()).hasCount(1);
        Assertions.assertThat(cards().first().locator("h3").textContent())
                .isEqualTo(hostile.replace('\u202E', '\uFFFD').replace('\u2066', '\uFFFD'));
        Assertions.assertThat(page.locator("body").innerText()).doesNotContain("\u202E", "\u2066");
        Assertions.assertThat(page.locator("main img, main script").count()).isZero();
        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        picture("alerts-hostile");
    }

    @Test
    void aSilentLineIsToldAndSoIsWhatIsSeen() {
        page.clock().install();
        page.route("**/desk/stream**", route -> {});
        open();

        page.clock().fastForward(21_000);

        assertThat(page.locator("#live")).hasAttribute("data-state", "stale");
        assertThat(page.locator("#live-words")).containsText("what you see was known at");
    }

    @Test
    void whatCannotBeResumedIsLoadedAnew() {
        open();
        page.route("**/desk", AlertsStoryTest::fromAnOtherTime);
        page.navigate("/desk");

        assertThat(page.locator("#live-words")).containsText("loading anew");
    }

    @Test
    void theStreamEndsWithItsTokenAndThePageAsksToLogIn() {
        Response made =
                Api.as(Api.OPERATOR)
                        .contentType("application/json")
                        .body(Map.of("name", "short", "role", "editor"))
                        .post("/v1/newsrooms/desk/tokens");
        browser().clearCookies();
        logInWith(made.path("token"));
        open();
        assertThat(page.locator("#live-words")).containsText("Live ·");

        Api.as(Api.OPERATOR).delete("/v1/newsrooms/desk/tokens/" + made.path("tokenId"));

        assertThat(
                        page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName("Log in to the desk")))
                .isVisible();
    }

    @Test
    void nobodyIsToldAloudBeforeAskingForIt() {
        browser().grantPermissions(List.of("notifications"));
        open();
        page.getByText("Tell me").click();
        assertThat(page.locator("#notify")).hasText("Notifications off");
        assertThat(page.locator("#sound")).hasText("Sound off");

        page.locator("#notify").click();
        page.getByLabel("disputed").check();
        page.reload();

        page.getByText("Tell me").click();
        assertThat(page.locator("#notify")).hasText("Notifications on");
        assertThat(page.locator("#sound")).hasText("Sound off");
        assertThat(page.getByLabel("disputed")).isChecked();
        isAccessible();
    }

    @Test
    void columnsAreTopicsAndQueriesAndHaveKeys() {
        news.raise(NoticeDraft.confirmed(claim(1) + " bridge"));
        news.raise(NoticeDraft.confirmed(claim(2) + " tunnel"));
        page.navigate("/desk?column=" + word + "&column=q:tunnel+AND+" + word);

        assertThat(page.locator(".column").first().locator(".card")).hasCount(2);
        assertThat(page.locator(".column").nth(1).locator(".card")).hasCount(1);
        press("2");
        assertThat(page.locator(".column").nth(1).locator(".card")).isFocused();
        news.raise(NoticeDraft.confirmed(claim(3) + " tunnel"));
        assertThat(page.locator(".column").nth(1).locator(".unread")).hasText("1 new");
        isAccessible();
        picture("alerts-columns");
        page.navigate("/desk?wall=1&column=" + word);
        assertThat(page.locator("header.bar")).isHidden();
        picture("alerts-wall");
    }

    @Test
    void thePageIsForEverybody() {
        news.raise(NoticeDraft.disputed(claim(1)));
        news.raise(NoticeDraft.confirmed(claim(2)));
        openWithSome();

        isAccessible();
        picture("alerts");
    }

    private void open() {
        // Outside of the list, where it hovers over nothing.
        page.mouse().move(2, HEIGHT / 2);
        page.navigate("/desk?column=" + word);
    }

    /** The page, as if it had been loaded before Kafka was set up anew. */
    private static void fromAnOtherTime(Route route) {
        APIResponse page = route.fetch();
        String old = page.text().replaceAll("data-from=\"[^\"]*\"", "data-from=\"1-2-3\"");
        route.fulfill(new Route.FulfillOptions().setResponse(page).setBody(old));
    }

    private void openWithSome() {
        List<Integer> numbers = IntStream.range(0, SOME).boxed().toList();
        numbers.forEach(number -> news.raise(NoticeDraft.confirmed(claim(number))));
        open();
        assertThat(page.locator("#live-words")).containsText("Live ·");
        page.waitForFunction("count => document.querySelectorAll('.card').length >= count", SOME);
    }

    private void raiseMany() {
        IntStream.range(100, 100 + MANY)
                .forEach(number -> news.raise(NoticeDraft.confirmed(claim(number))));
        assertThat(waiting()).hasText(MANY + " new");
    }

    /** Whatever card is on the screen is where it was. */
    private void staysWhile(Runnable happens) {
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
    private Map<String, Double> places() {
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

    private void press(String key) {
        page.keyboard().press(key);
    }

    private Locator waiting() {
        return page.locator("#show-new");
    }

    private Locator cards() {
        return page.locator(".card");
    }

    private Locator card(int number) {
        return page.locator(".card", new Page.LocatorOptions().setHasText(claim(number) + "."))
                .first();
    }

    /** The last part ends, so that one number is not found in another. */
    private String claim(int number) {
        return "the " + word + " gate " + number + "x has been closed";
    }
}
