package io.twosource.alert.desk.alert;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.twosource.alert.desk.NoticeDraft;
import io.twosource.alert.service.KafkaForTests;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The list of alerts never moves under whoever reads it. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class SteadyListStoryTest extends AlertsStory {

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

        assertThat(card(4).locator(".why")).hasAttribute("open", "");
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
}
