package io.twosource.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.twosource.avro.Notice;
import io.twosource.schemas.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * alert-service is killed with {@code kill -9} while somebody looks at its desk and news comes in.
 * A long run with a command of its own.
 */
class KilledDeskRun {

    private static final int KILLS = Integer.getInteger("killed.kills", 3);

    /** Within these milliseconds whoever looks is told that it is not of now. */
    private static final double PROMISED = 20_000;

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int UNAUTHORIZED = 401;

    /** Kept where the run fails: it has the logs and all topics. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path data;

    @BeforeEach
    void thereIsABrowser() {
        Desk.orSkip();
    }

    @Test
    void whoLooksIsToldSoAndThenMissesNothingAndSeesNothingTwice() throws Exception {
        try (Stage stage = Stage.set(data);
                Desk desk = Desk.open(stage.traffic().newsroom().desk())) {
            Page page = desk.page();
            assertThat(live(page)).hasAttribute("data-state", "live");
            page.evaluate("globalThis.isOfOld = true");
            for (int kill = 1; kill <= KILLS; kill++) {
                Instant killed = Instant.now();
                stage.machine().kill(Service.ALERT);
                assertThat(live(page)).hasAttribute("data-state", "stale", within(PROMISED));
                Instant told = Instant.now();
                assertThat(live(page)).containsText("what you see was known at");

                awaitLive(page);
                Instant back = Instant.now();
                stage.awaitTold(20);
                tell(kill, killed, told, back, raised(stage, killed, back).size());
            }

            stage.traffic().stop();
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () ->
                                    assertThat(shown(page))
                                            .containsExactlyInAnyOrderElementsOf(
                                                    raised(stage, Instant.MIN, Instant.MAX)));
            assertThat(page.evaluate("globalThis.isOfOld")).isEqualTo(true);
        }
    }

    /** Whoever is logged in stays so, however little the service knows while it starts. */
    private static void awaitLive(Page page) {
        Set<Integer> answers = new TreeSet<>();
        await().atMost(PATIENCE)
                .until(
                        () -> {
                            answers.add(status(page));
                            return "live".equals(live(page).getAttribute("data-state"));
                        });
        assertThat(answers).doesNotContain(UNAUTHORIZED);
    }

    /** Of an answer to whom the page is shown; 0 where there is none. */
    private static int status(Page page) {
        String ask = "fetch('/desk/help').then((answer) => answer.status, () => 0)";
        return ((Number) page.evaluate(ask)).intValue();
    }

    private static List<String> raised(Stage stage, Instant from, Instant to) {
        return stage.machine().records().all(Topics.NOTICES).stream()
                .filter(notice -> notice.getAt().isAfter(from) && notice.getAt().isBefore(to))
                .map(Notice::getNoticeId)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> shown(Page page) {
        return (List<String>)
                page.evaluate(
                        "[...document.querySelectorAll('.card')].map((card) => card.dataset.card)");
    }

    private static Locator live(Page page) {
        return page.locator("#live");
    }

    private static LocatorAssertions.HasAttributeOptions within(double time) {
        return new LocatorAssertions.HasAttributeOptions().setTimeout(time);
    }

    private static void tell(int kill, Instant killed, Instant told, Instant back, int meanwhile) {
        System.out.printf(
                "%d of %d: told after %d ms, back after %d ms, %d alerts meanwhile%n",
                kill,
                KILLS,
                Duration.between(killed, told).toMillis(),
                Duration.between(killed, back).toMillis(),
                meanwhile);
    }
}
