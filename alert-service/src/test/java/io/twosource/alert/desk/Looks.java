package io.twosource.alert.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;

/** How a page looks to those who see it, and to those who do not. */
final class Looks {

    private static final Path PICTURES = Path.of("target", "desk-pictures");
    private static final int NARROW = 320;

    private Looks() {}

    /** Only with {@code -Ddesk.pictures=true}: they take longer than the stories. */
    static void picture(Page page, String name) {
        if (!Boolean.getBoolean("desk.pictures")) {
            return;
        }
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            String suffix = scheme == ColorScheme.LIGHT ? "light" : "dark";
            show(page, scheme, DeskStory.WIDTH, DeskStory.HEIGHT);
            shoot(page, name + "-wide-" + suffix);
            show(page, scheme, 390, 844);
            shoot(page, name + "-narrow-" + suffix);
        }
        show(page, ColorScheme.LIGHT, DeskStory.WIDTH, DeskStory.HEIGHT);
    }

    static void assertAccessible(Page page) {
        check(page, ColorScheme.LIGHT, NARROW, "light, 320 px wide");
        // What a screen of that width shows at 200 %.
        check(page, ColorScheme.DARK, DeskStory.WIDTH / 2, "dark, 200 %");
        show(page, ColorScheme.LIGHT, DeskStory.WIDTH, DeskStory.HEIGHT);
    }

    private static void check(Page page, ColorScheme scheme, int width, String how) {
        show(page, scheme, width, DeskStory.HEIGHT);
        assertThat(
                        new AxeBuilder(page)
                                // No page has frames; else a tab is opened for each look.
                                .setLegacyMode(true)
                                .options(violations())
                                .analyze()
                                .getViolations())
                .as(page.url() + ", " + how)
                .extracting(Looks::text)
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(page.url() + " fits into the width: " + how)
                .isEqualTo(true);
    }

    /** Of what is right nothing is told: that takes as long as finding what is wrong. */
    private static AxeRunOptions violations() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String text(Rule violation) {
        return violation.getId()
                + ": "
                + violation.getNodes().stream()
                        .map(node -> node.getHtml() + node.getFailureSummary())
                        .toList();
    }

    private static void show(Page page, ColorScheme scheme, int width, int height) {
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE));
        page.setViewportSize(width, height);
    }

    private static void shoot(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve(name + ".png"))
                        .setFullPage(true));
    }
}
