package io.twosource.alert.desk.claim;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.twosource.alert.desk.DeskClient;
import io.twosource.alert.desk.NoticeDraft;
import io.twosource.alert.service.Api;
import io.twosource.alert.service.KafkaForTests;
import io.twosource.avro.Side;
import io.twosource.avro.Stance;
import io.twosource.avro.TimelineEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A claim's page, as a verification editor uses it. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class ClaimPageStoryTest extends ClaimStory {

    @Test
    void bothSidesAndWhyAreShown() {
        dispute();
        logIn("desk", "editor");
        page.navigate(path());

        assertThat(page.locator(".claim-head .state")).hasText(Pattern.compile(".*disputed 2 : 1"));
        assertThat(column("For").locator(".source-card")).hasCount(2);
        assertThat(column("Against").locator(".source-card")).hasCount(1);
        assertThat(column("Against")).containsText("Changed side");
        assertThat(column("Against")).containsText("17 Apr 2024, 13:00 UTC");
        assertThat(column("Against")).containsText("17 Apr 2024, 16:00 UTC");
        assertThat(page.locator(".undecided")).containsText("Kremlin Press Service");
        assertThat(page.locator(".claim-aside")).containsText("Disputed: 2 independent sources");
        Locator peskov = column("For").locator(".source-card").first();
        assertThat(peskov.locator("summary").first()).hasText("said by 2 outlets");
        assertThat(peskov.locator("u").first()).hasText("confirmed");
        assertThat(peskov.locator("mark").first()).hasText("peacekeepers are leaving Karabakh");
        assertThat(peskov.locator(".around").first()).hasText("Trucks were seen at noon. ");
        assertThat(peskov.locator("a.original").first())
                .hasAttribute("href", Pattern.compile("https://news.example/.*#:~:text=.+"));
        isAccessible();
        picture("claim");
    }

    @Test
    void whatOnlyRepeatsSaysWhom() {
        say(ministry(), Stance.CONFIRMS, Side.FOR, 13);
        say(Side.FOR, null, Stance.ASSERTS, "They are leaving.", "PanARMENIAN.Net", 13);
        timeline.add(
                NoticeDraft.again(timeline.removeLast())
                        .setArticle(timeline.getFirst().getArticle())
                        .build());
        say(Side.FOR, null, Stance.ASSERTS, "Trucks were filmed.", "The Daily", 14);
        timeline.add(NoticeDraft.copiedFrom("Reuters", timeline.removeLast()));
        write(CLAIM);
        logIn("desk", "reader");
        page.navigate(path());

        Locator cards = column("For").locator(".source-card");
        assertThat(cards).hasCount(2);
        assertThat(weaknesses(cards.nth(1)).getByText("repeats Reuters")).isVisible();
        Locator repetition = weaknesses(cards.first()).getByText("repeats Anna Naghdalyan");
        assertThat(repetition).isHidden();
        cards.first().getByText("said by 1 outlet").click();
        assertThat(repetition).isVisible();
        page.getByText("The same as a table").click();
        assertThat(weaknesses(page.getByRole(AriaRole.ROW)).getByText("repeats "))
                .hasText(new String[] {"repeats Anna Naghdalyan", "repeats Reuters"});
        isAccessible();
    }

    private static Locator weaknesses(Locator where) {
        return where.getByRole(
                AriaRole.LIST, new Locator.GetByRoleOptions().setName("What weakens it"));
    }

    @Test
    void theSameTimelineIsATableAndAPicture() {
        dispute();
        logIn("desk", "reader");
        page.navigate(path());

        assertThat(page.locator(".chart svg .dot")).hasCount(timeline.size());
        page.getByText("The same as a table").click();
        assertThat(page.locator(".timeline-section tbody tr")).hasCount(timeline.size());
        isAccessible();
        picture("claim-table");
    }

    @Test
    void itIsShownAsItStoodAndWhatIsDifferentNowIsSaid() {
        dispute();
        logIn("desk", "reader");
        page.navigate(path());
        int stops = page.locator(".stops li").count();
        Assertions.assertThat(stops).isEqualTo(4);

        page.locator(".stops li a").first().click();
        assertThat(page.locator(".claim-head .state")).hasText(Pattern.compile(".*reported 1 : 0"));
        Assertions.assertThat(page.url()).contains("?asOf=2024-04-17T13:01:00Z");
        assertThat(page.locator(".since"))
                .containsText("It was reported 1 : 0, and is disputed 2 : 1 now.");
        isAccessible();
        picture("claim-as-of");

        press("]");
        assertThat(page.locator(".claim-head .state"))
                .hasText(Pattern.compile(".*confirmed 2 : 0"));
        press("[");
        assertThat(page.locator(".claim-head .state")).hasText(Pattern.compile(".*reported 1 : 0"));
        press(".");
        assertThat(page.locator(".claim-head .state")).hasText(Pattern.compile(".*disputed 2 : 1"));
    }

    @Test
    void hostileTextsAreTexts() {
        String hostile =
                "<img src=x onerror=alert(1)> \u202Eevil\u202C </script> " + "x".repeat(900);
        say(Side.FOR, null, Stance.ASSERTS, hostile, "<b>Outlet</b>", 13);
        say(
                Side.AGAINST,
                NoticeDraft.speaker("<i>Nobody</i>", "\"><script>", null),
                Stance.DENIES,
                hostile,
                "javascript:",
                14);
        TimelineEntry last = timeline.removeLast();
        timeline.add(
                NoticeDraft.again(last)
                        .setArticle(
                                NoticeDraft.again(last.getArticle())
                                        .setUrl("javascript:alert(1)")
                                        .build())
                        .build());
        write(hostile);
        logIn("desk", "editor");
        List<String> scripts = new ArrayList<>();
        page.onDialog(dialog -> scripts.add(dialog.message()));
        page.navigate(path());

        assertThat(page.locator("h1")).containsText("<img src=x");
        assertThat(page.locator("main img")).hasCount(0);
        assertThat(column("Against")).containsText("<i>Nobody</i>");
        assertThat(page.locator("a[href^='javascript']")).hasCount(0);
        Assertions.assertThat(scripts).isEmpty();
        isAccessible();
        picture("claim-hostile");
    }

    @Test
    void itIsCopiedAndTakenAway() {
        dispute();
        browser().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        String token = Api.editorOf("desk");
        logInWith(token);
        page.navigate(path());

        press("y");
        assertThat(page.locator("#status")).hasText("Copied");
        Assertions.assertThat((String) page.evaluate("navigator.clipboard.readText()"))
                .contains("disputed, 2 independent for it, 1 against")
                .contains("Dmitry Peskov (spokesman, Kremlin) confirms");
        for (String format : List.of("json", "csv", "ninjs", "claimreview", "text")) {
            DeskClient.as(token)
                    .get(path() + "/export?format=" + format)
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", org.hamcrest.Matchers.startsWith("attachment"));
        }
    }

    @Test
    void theArticleIsOpenedAtTheSentence() {
        dispute();
        logIn("desk", "reader");
        page.navigate(path());
        browser()
                .route(
                        "https://news.example/**",
                        route ->
                                route.fulfill(
                                        new com.microsoft.playwright.Route.FulfillOptions()
                                                .setBody("ok")));

        Page original = page.waitForPopup(() -> press("v"));
        Assertions.assertThat(original.url()).startsWith("https://news.example/");
        Page opposite = page.waitForPopup(() -> press("V"));
        Assertions.assertThat(opposite.url()).startsWith("https://news.example/");
    }

    @Test
    void claimsAreSearchedAndABadQueryIsToldWhere() {
        String word = "zx" + id.substring(6, 14);
        say(Side.FOR, null, Stance.ASSERTS, "The bridge " + word + " is closed.", "JAMnews", 13);
        write("The bridge " + word + " is closed");
        logIn("desk", "reader");
        page.navigate("/desk/claims");

        page.getByLabel("Search claims").fill(word);
        page.keyboard().press("Enter");
        assertThat(page.locator(".found li")).hasCount(1);
        isAccessible();
        picture("claims");

        page.getByLabel("Search claims").fill("bridge AND (");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("at position");
        isAccessible();
    }
}
