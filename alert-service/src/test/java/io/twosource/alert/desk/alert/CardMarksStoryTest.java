package io.twosource.alert.desk.alert;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.twosource.alert.service.Api;
import io.twosource.alert.service.KafkaForTests;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a newsroom marks on the cards of Alerts, for all of its members at once. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class CardMarksStoryTest extends AlertsStory {

    @Test
    void whatOneMarksByKeyAllSeeAtOnce() {
        openWithSome();
        Page other = otherTab();
        other.navigate("/desk?column=" + word);
        assertThat(other.locator("#live-words")).containsText("Live ·");

        card(3).focus();
        press("e");
        assertThat(marksOf(page, 3)).containsText("Handled by someone");
        assertThat(marksOf(other, 3)).containsText("Handled by someone");
        assertThat(card(3)).isFocused();
        press("p");
        press("x");
        assertThat(marksOf(other, 3)).containsText("Pinned by someone");
        assertThat(marksOf(other, 3)).containsText("Muted by someone");
        picture("alerts-marked");
        isAccessible();

        press("e");
        assertThat(marksOf(other, 3)).not().containsText("Handled by someone");
    }

    @Test
    void anAlertIsSaidToBeWrongFromItsCardAndThatIsTakenBack() {
        openWithSome();

        card(2).focus();
        press("w");
        page.keyboard().press("ArrowDown");
        card(2).getByRole(AriaRole.BUTTON, named("Say so")).click();
        assertThat(marksOf(page, 2)).containsText("Wrong: not the same claim, by someone");

        marksOf(page, 2).getByText("Undo").click();
        assertThat(marksOf(page, 2)).not().containsText("Wrong");
    }

    @Test
    void whatIsMarkedWhileTheLineIsDownIsShownWhenItIsUp() {
        openWithSome();
        page.route("**/desk/stream?*", Route::abort);
        page.reload();
        assertThat(page.locator("#live-words")).containsText("Connection lost");

        String claim = card(5).getAttribute("data-claim");
        Api.as(Api.editorOf("desk"))
                .put("/v1/claims/" + claim + "/marks/pinned")
                .then()
                .statusCode(200);
        assertThat(marksOf(page, 5)).not().containsText("Pinned by");
        page.unroute("**/desk/stream?*");

        assertThat(marksOf(page, 5)).containsText("Pinned by someone");
    }

    @Test
    void anotherNewsroomWithTheSameAlertsSeesNoneOfThem() {
        Api.as(Api.editorOf("other-desk"))
                .contentType("application/json")
                .body(Map.of("query", word))
                .put("/v1/alert-topics/" + word)
                .then()
                .statusCode(200);
        openWithSome();
        card(1).focus();
        press("e");
        assertThat(marksOf(page, 1)).containsText("Handled by someone");

        logIn("other-desk", "editor");
        open();

        assertThat(cards()).hasCount(SOME);
        assertThat(page.locator(".marked")).hasCount(0);
    }

    @Test
    void aReaderSeesMarksAndCannotMake() {
        openWithSome();
        card(4).focus();
        press("p");
        assertThat(marksOf(page, 4)).containsText("Pinned by someone");

        logIn("desk", "reader");
        open();

        assertThat(marksOf(page, 4)).containsText("Pinned by someone");
        assertThat(marksOf(page, 4).getByRole(AriaRole.BUTTON)).hasCount(0);
        assertThat(card(4).locator(".judge")).hasCount(0);
    }

    private Locator marksOf(Page shown, int number) {
        return shown.locator(".card", new Page.LocatorOptions().setHasText(claim(number) + "."))
                .locator(".marks-bar")
                .first();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
