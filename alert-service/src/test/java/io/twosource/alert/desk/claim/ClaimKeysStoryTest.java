package io.twosource.alert.desk.claim;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.twosource.alert.desk.NoticeDraft;
import io.twosource.alert.service.KafkaForTests;
import io.twosource.avro.Side;
import io.twosource.avro.Stance;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What each key does on a claim's page, beside those that mark it. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class ClaimKeysStoryTest extends ClaimStory {

    @Test
    void vAndCapitalVAreAboutTheCardInFocus() {
        articlesAreThere();
        say(Side.FOR, null, Stance.ASSERTS, "Trucks were filmed.", "Caucasian Knot", 13);
        publishedAt("https://knot.example/filmed");
        say(ministry(), Stance.DENIES, Side.AGAINST, 14);
        publishedAt("https://ministry.example/denial");
        write(CLAIM);
        logIn("desk", "reader");
        page.navigate(path());

        opens("v", "https://knot.example/filmed");
        opens("V", "https://ministry.example/denial");
        column("Against").locator("a.original").first().focus();
        opens("v", "https://ministry.example/denial");
        opens("V", "https://knot.example/filmed");
    }

    @Test
    void yCopiesWhatIsShownAsOfThen() {
        browser().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        dispute();
        logIn("desk", "reader");
        page.navigate(path() + "?asOf=2024-04-17T13:01:00Z");

        press("y");

        assertThat(page.locator("#status")).hasText("Copied");
        Assertions.assertThat((String) page.evaluate("navigator.clipboard.readText()"))
                .contains(CLAIM)
                .contains("reported")
                .doesNotContain("disputed");
    }

    @Test
    void aStopShowsWhatIsKnownNow() {
        dispute();
        logIn("desk", "reader");
        page.navigate(path() + "?asOf=2024-04-17T13:01:00Z");

        press(".");

        page.waitForURL("**" + path());
        assertThat(page.locator(".claim-head .state")).hasText(Pattern.compile(".*disputed 2 : 1"));
    }

    @Test
    void aSlashSearches() {
        dispute();
        logIn("desk", "reader");
        page.navigate(path());

        press("/");

        page.waitForURL("**/desk/claims#search");
        assertThat(page.getByLabel("Search claims")).isFocused();
    }

    private void opens(String key, String address) {
        Page article = page.waitForPopup(() -> press(key));
        article.waitForURL(url -> url.startsWith(address));
        article.close();
        page.bringToFront();
    }

    /** The last that was said. */
    private void publishedAt(String url) {
        timeline.add(NoticeDraft.publishedAt(url, timeline.removeLast()));
    }
}
