package io.twosource.alert.desk.alert;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.twosource.alert.desk.DeskStory;
import io.twosource.alert.desk.NoticeDraft;
import io.twosource.alert.service.Api;
import io.twosource.alert.service.KafkaForTests;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** How far it is from the link that lets one in to an alert of one's own. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class FirstAlertStoryTest extends DeskStory {

    private static final int FEW = 4;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private int clicks;

    @Test
    void fourClicksLeadFromTheLogInLinkToTheFirstAlertOfOnesOwnTopic() {
        String token = Api.editorOf("first-" + word);
        page.navigate(Api.as(token).post("/v1/login-links").path("path"));

        click(by(AriaRole.BUTTON, "Log in"));
        isAccessible();
        click(by(AriaRole.LINK, "make the first one"));
        page.getByLabel("Name").fill(word);
        by(AriaRole.TEXTBOX, "Query").fill(word);
        click(by(AriaRole.BUTTON, "Save"));
        news.raise(NoticeDraft.confirmed("the " + word + " bridge has been closed"));
        click(by(AriaRole.LINK, "See its alerts"));

        assertThat(page.locator(".card")).containsText("the " + word + " bridge has been closed");
        Assertions.assertThat(clicks).isLessThanOrEqualTo(FEW);
        picture("first-alert");
    }

    private Locator by(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name));
    }

    private void click(Locator what) {
        what.click();
        clicks++;
    }
}
