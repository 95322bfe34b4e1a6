package io.twosource.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The desk of a system that runs, in Debian's chromium with Node for its driver. */
final class Desk implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "desk-pictures");
    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final int PATIENCE = 30_000;

    private final Playwright playwright;
    private final Page page;

    private Desk(Playwright playwright, Page page) {
        this.playwright = playwright;
        this.page = page;
    }

    /** Where there is no browser the story is skipped, and says so. */
    static void orSkip() {
        Assumptions.assumeTrue(
                onThePath("chromium").isPresent() && onThePath("node").isPresent(),
                "no browser story without chromium and node on the PATH");
    }

    /** Logged in by a link. */
    static Desk open(URI link) {
        orSkip();
        System.setProperty("playwright.nodejs.path", onThePath("node").orElseThrow().toString());
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Browser browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(onThePath("chromium").orElseThrow())
                                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
        Page page =
                browser.newPage(
                        new Browser.NewPageOptions().setBaseURL(link.resolve("/").toString()));
        page.navigate(link.toString());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in")).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")).waitFor();
        return new Desk(playwright, page);
    }

    Page page() {
        return page;
    }

    /** Fails where axe finds something, and keeps pictures, in both schemes, wide and narrow. */
    void isAccessible(String picture) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : new int[] {WIDE, NARROW, 320, WIDE / 2}) {
                look(picture, scheme, width);
            }
        }
    }

    private void look(String picture, ColorScheme scheme, int width) {
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE));
        page.setViewportSize(width, 800);
        String how = "%s-%d-%s".formatted(picture, width, scheme.name().toLowerCase(Locale.ROOT));
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(how)
                .extracting(Rule::getId, rule -> rule.getNodes().toString())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(how + " fits into the width")
                .isEqualTo(true);
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve(how + ".png"))
                        .setFullPage(true));
    }

    private static Optional<Path> onThePath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
