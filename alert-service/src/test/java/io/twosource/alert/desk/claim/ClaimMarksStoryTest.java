package io.twosource.alert.desk.claim;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.twosource.alert.desk.DeskClient;
import io.twosource.alert.service.Api;
import io.twosource.alert.service.KafkaForTests;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What a newsroom marks on a claim's page. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class ClaimMarksStoryTest extends ClaimStory {

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
}
