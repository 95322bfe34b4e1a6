package io.twosource.alert.desk.topic;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.twosource.alert.desk.DeskClient;
import io.twosource.alert.desk.DeskStory;
import io.twosource.alert.desk.NoticeDraft;
import io.twosource.alert.service.Api;
import io.twosource.alert.service.KafkaForTests;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

/** Alert topics are made in a browser, and what they would raise is seen while they are typed. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class TopicStoryTest extends DeskStory {

    /** In no other test's news. */
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aQueryIsTriedOnTheLastDaysWhileItIsTyped() {
        news.raise(NoticeDraft.confirmed("the " + word + " bridge has been closed"));
        news.raise(NoticeDraft.disputed("the " + word + " tunnel has been closed"));
        logIn("desk", "editor");
        page.navigate("/desk/new-topic");

        query().fill(word);

        assertThat(preview()).containsText("2 alerts in the last 7 days");
        assertThat(preview()).containsText("the " + word + " tunnel has been closed");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("2 alerts in 7 days, 0.3 a day");
        query().fill(word + " AND bridge");
        assertThat(preview()).containsText("1 alert in the last 7 days");
        isAccessible();
        picture("topic-editor");
    }

    @Test
    void anErrorIsShownWhereItStandsInTheQuery() {
        logIn("desk", "editor");
        page.navigate("/desk/new-topic");

        query().fill("karabakh AND )");

        assertThat(preview().locator("mark")).hasText(")");
        assertThat(preview()).containsText("at position 13");
        assertThat(query()).hasAttribute("aria-invalid", "true");
        button("Go there").click();
        assertThat(query()).isFocused();
        Assertions.assertThat(page.evaluate("document.activeElement.selectionStart")).isEqualTo(13);
        isAccessible();
        picture("topic-error");
    }

    @Test
    void aTopicIsMadeAndRemovedAndBroughtBack() {
        logIn("desk", "editor");
        page.navigate("/desk/new-topic");
        page.getByLabel("Name").fill(word);
        query().fill("bridge AND (closed OR open)");
        button("Save").click();
        assertThat(page.getByText("Saved. The next notice is matched with it.")).isVisible();

        page.navigate("/desk/topics");
        assertThat(row()).containsText("bridge AND (closed OR open)");
        assertThat(row()).containsText("by someone");
        isAccessible();
        picture("topics");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(word)).click();
        page.getByText("Remove", new Page.GetByTextOptions().setExact(true)).click();
        button("Remove " + word).click();
        assertThat(page.getByText(word + " is removed")).isVisible();
        assertThat(row()).isHidden();
        button("Undo").click();
        assertThat(query()).hasValue("bridge AND (closed OR open)");
    }

    @Test
    void whoeverSavesAnOlderVersionIsShownWhatStandsNow() {
        Api.putTopic(word, "bridge").then().statusCode(200);
        logIn("desk", "editor");
        page.navigate("/desk/topics/" + word);
        Api.putTopic(word, "tunnel").then().statusCode(200);

        query().fill("ferry");
        Response answer =
                page.waitForResponse("**/desk/topics/" + word, () -> button("Save").click());

        Assertions.assertThat(answer.status()).isEqualTo(412);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("There is another version by now");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("tunnel");
        assertThat(query()).hasValue("ferry");
        isAccessible();
        picture("topic-outdated");
        button("Save").click();
        assertThat(page.getByText("Saved. The next notice is matched with it.")).isVisible();
    }

    @Test
    void aNameThatIsTakenIsNotTakenAway() {
        Api.putTopic(word, "bridge").then().statusCode(200);

        DeskClient.as(Api.editorOf("desk"))
                .formParam("name", word)
                .formParam("query", "tunnel")
                .post("/desk/topics")
                .then()
                .statusCode(412)
                .body(Matchers.containsString("There is another version by now"));
    }

    @Test
    void aFormWithoutScriptsHasAPreviewToo() {
        news.raise(NoticeDraft.confirmed("the " + word + " bridge has been closed"));

        DeskClient.as(Api.editorOf("desk"))
                .formParam("name", "bridges")
                .formParam("query", word)
                .post("/desk/topic-preview")
                .then()
                .statusCode(200)
                .body(Matchers.containsString("the " + word + " bridge has been closed"));
    }

    @Test
    void aReaderLooksAndHasNoButtons() {
        String hostile = "<img src=x onerror=alert('%s')>".formatted(word);
        Api.putTopic(word, '"' + hostile + '"').then().statusCode(200);
        logIn("desk", "reader");
        page.navigate("/desk/topics");
        assertThat(page.getByText("New topic")).isHidden();
        assertThat(row()).containsText(hostile);
        assertThat(page.locator("main img")).hasCount(0);

        page.navigate("/desk/topics/" + word);
        assertThat(button("Save")).isHidden();
        page.getByText("What would it have raised?").click();
        assertThat(preview()).containsText("0 alerts in the last 7 days");

        DeskClient.as(Api.token("desk", "reader"))
                .formParam("query", "bridge")
                .post("/desk/topics/" + word)
                .then()
                .statusCode(403);
    }

    private Locator query() {
        return page.locator("#query");
    }

    private Locator preview() {
        return page.locator("#preview");
    }

    private Locator row() {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(word));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
