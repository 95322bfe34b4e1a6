package io.twosource.alert.desk.claim;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.twosource.alert.desk.DeskClient;
import io.twosource.alert.desk.DeskStory;
import io.twosource.alert.desk.NoticeDraft;
import io.twosource.alert.service.Api;
import io.twosource.alert.service.KafkaForTests;
import io.twosource.avro.ClaimState;
import io.twosource.avro.ClaimStatus;
import io.twosource.avro.Side;
import io.twosource.avro.Speaker;
import io.twosource.avro.Stance;
import io.twosource.avro.TimelineEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A claim's page, as a verification editor uses it. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class ClaimPageStoryTest extends DeskStory {

    private static final String CLAIM = "Russian peacekeepers are leaving Karabakh";
    private static final Instant NOON = Instant.parse("2024-04-17T12:00:00Z");

    private final String id = "claim-" + UUID.randomUUID();
    private final List<TimelineEntry> timeline = new ArrayList<>();

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
    void anEditorMarksAndUndoesByKeyAndByHand() {
        dispute();
        logIn("desk", "editor");
        page.navigate(path());

        press("e");
        assertThat(marks()).containsText("Handled by someone");
        press("p");
        assertThat(marks()).containsText("Pinned by someone");
        press("x");
        assertThat(marks()).containsText("Muted by someone");
        press("x");
        assertThat(marks()).not().containsText("Muted by someone");
        press("e");
        assertThat(marks()).not().containsText("Handled by someone");

        page.getByLabel("Note for the newsroom").fill("Asked the ministry <b>twice</b>");
        button("Note").click();
        assertThat(marks()).containsText("Asked the ministry <b>twice</b>");
        picture("claim-marked");
        isAccessible();
        button("Undo the note").click();
        assertThat(page.locator(".marks .note")).hasCount(0);
    }

    @Test
    void whatIsWrongIsSaidCountedAndTakenBack() {
        dispute();
        String newsroom = "judges-" + id.substring(6, 14);
        logIn(newsroom, "editor");
        page.navigate(path());

        press("w");
        page.keyboard().press("ArrowDown");
        page.locator(".judge[open]").getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator(".judged")).containsText("not the same claim");

        page.navigate("/desk/marks");
        assertThat(page.locator(".quality")).containsText("0 %");
        assertThat(page.locator(".found")).containsText(CLAIM);
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("pairs")))
                .hasAttribute("href", "/desk/marks/examples?kind=pairs");
        isAccessible();
        picture("marks");

        page.navigate(path());
        page.locator(".judged").getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator(".judged")).hasCount(0);
    }

    @Test
    void formsWorkWithoutScriptsAndNotOnWhatHasChanged() {
        dispute();
        var editor = Api.editorOf("desk");
        String html = DeskClient.as(editor).get(path()).asString();
        Assertions.assertThat(html).contains("name=\"version\" value=\"0\"");

        mark(editor, "pinned", 0, 303);
        mark(editor, "muted", 0, 412);
        Assertions.assertThat(DeskClient.as(editor).get(path()).asString())
                .contains("<strong>Pinned</strong>");
    }

    @Test
    void aReaderHasNoButtonsAndIsRefused() {
        dispute();
        logIn("desk", "reader");
        page.navigate(path());

        assertThat(marks().getByRole(AriaRole.BUTTON)).hasCount(0);
        assertThat(page.getByText("Wrong?")).hasCount(0);
        mark(Api.token("desk", "reader"), "pinned", 0, 403);
    }

    @Test
    void anotherNewsroomSeesNothingOfMarks() {
        dispute();
        mark(Api.editorOf("desk"), "pinned", 0, 303);
        logIn("elsewhere", "editor");
        page.navigate(path());

        assertThat(marks()).not().containsText("Pinned by");
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

    private void dispute() {
        say(
                Side.FOR,
                NoticeDraft.speaker("Dmitry Peskov", "spokesman", "Kremlin"),
                Stance.CONFIRMS,
                "Kremlin spokesman Dmitry Peskov confirmed that peacekeepers are leaving Karabakh.",
                "JAMnews",
                13);
        say(ministry(), Stance.CONFIRMS, Side.FOR, 13);
        timeline.add(
                NoticeDraft.again(timeline.removeLast())
                        .setKnownAt(NOON.plusSeconds(3600 + 120))
                        .build());
        say(
                Side.FOR,
                NoticeDraft.speaker("Dmitry Peskov", "spokesman", "Kremlin"),
                Stance.CONFIRMS,
                "Dmitry Peskov confirmed that peacekeepers are leaving Karabakh, agencies say.",
                "News.am",
                14);
        say(
                Side.NEITHER,
                NoticeDraft.speaker("Kremlin Press Service", null, null),
                Stance.DECLINES,
                "The Kremlin Press Service declined to comment on that.",
                "APA",
                15);
        say(ministry(), Stance.DENIES, Side.AGAINST, 16);
        say(
                Side.FOR,
                null,
                Stance.ASSERTS,
                "Columns of trucks with peacekeepers were filmed on the Lachin road.",
                "Caucasian Knot",
                17);
        write(CLAIM);
    }

    private static Speaker ministry() {
        return NoticeDraft.speaker("Anna Naghdalyan", "spokeswoman", "Foreign Ministry");
    }

    private void say(Speaker speaker, Stance stance, Side side, int hour) {
        String verb = stance == Stance.DENIES ? "denied" : "confirmed";
        say(
                side,
                speaker,
                stance,
                "Foreign Ministry spokeswoman Anna Naghdalyan %s that peacekeepers are leaving Karabakh."
                        .formatted(verb),
                "PanARMENIAN.Net",
                hour);
    }

    private void say(
            Side side,
            @Nullable Speaker speaker,
            Stance stance,
            String sentence,
            String outlet,
            int hour) {
        String cue =
                switch (stance) {
                    case CONFIRMS -> "confirmed";
                    case DENIES -> "denied";
                    case DECLINES -> "declined";
                    default -> "were";
                };
        TimelineEntry entry =
                NoticeDraft.entry(
                        side,
                        speaker,
                        stance,
                        sentence,
                        cue,
                        "peacekeepers are leaving Karabakh",
                        outlet);
        Instant published = NOON.plusSeconds((hour - 12) * 3600L);
        timeline.add(
                NoticeDraft.again(entry)
                        .setArticle(
                                NoticeDraft.again(entry.getArticle())
                                        .setPublished(published)
                                        .build())
                        .setKnownAt(published.plusSeconds(60))
                        .build());
    }

    private void write(String claim) {
        news.claim(
                id, claim, new ClaimState(ClaimStatus.DISPUTED, 2, 1, timeline.size()), timeline);
        String token = Api.editorOf("desk");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Api.as(token).get("/v1/claims/" + id).statusCode() == 200);
    }

    private void mark(String token, String mark, long version, int status) {
        DeskClient.as(token)
                .formParam("claim", id)
                .formParam("mark", mark)
                .formParam("version", version)
                .post("/desk/marks")
                .then()
                .statusCode(status);
    }

    private String path() {
        return "/desk/claims/" + id;
    }

    /** Once the scripts of a page that has just been gone to are there. */
    private void press(String key) {
        page.waitForLoadState();
        page.keyboard().press(key);
    }

    private Locator marks() {
        return page.locator(".marks");
    }

    private Locator column(String name) {
        return page.locator(".column:has(> h2 :text-is('%s'))".formatted(name));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
