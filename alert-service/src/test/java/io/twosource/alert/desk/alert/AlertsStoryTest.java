package io.twosource.alert.desk.alert;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.twosource.alert.desk.NoticeDraft;
import io.twosource.alert.service.Api;
import io.twosource.alert.service.KafkaForTests;
import io.twosource.avro.ClaimStatus;
import io.twosource.avro.NoticeKind;
import io.twosource.avro.Side;
import io.twosource.avro.Stance;
import io.twosource.avro.TimelineEntry;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Alerts as they come, before somebody who reads. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class AlertsStoryTest extends AlertsStory {

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
    void aCardSaysWhomItsWordsRepeat() {
        TimelineEntry told =
                NoticeDraft.entry(
                        Side.FOR, null, Stance.ASSERTS, claim(1) + ".", "has", claim(1), "APA");
        news.raise(
                NoticeDraft.confirmed(claim(1)).causedBy(NoticeDraft.copiedFrom("Reuters", told)));
        open();

        assertThat(card(1).getByLabel("What weakens it").getByRole(AriaRole.LISTITEM))
                .hasText(new String[] {"nobody named", "repeats Reuters"});
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
        assertThat(cards().first().locator(".why")).hasAttribute("open", "");
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
}
