package io.twosource.alert.desk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** The one browser of all stories: Debian's chromium, with Node for its driver. */
final class DeskBrowser {

    private static final int PATIENCE = 30_000;

    private static @Nullable Browser open;

    private DeskBrowser() {}

    /** The browser; where there is none the story is skipped, and says so. */
    static synchronized Browser orSkip() {
        if (open == null) {
            Optional<Path> chromium = onThePath("chromium").or(() -> onThePath("google-chrome"));
            Optional<Path> node = onThePath("node");
            Assumptions.assumeTrue(
                    chromium.isPresent() && node.isPresent(),
                    "no browser story without chromium and node on the PATH");
            open = launch(chromium.get(), node.get());
        }
        return open;
    }

    private static Browser launch(Path chromium, Path node) {
        System.setProperty("playwright.nodejs.path", node.toString());
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        // Machines that run tests may have much else to do.
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close-playwright"));
        return playwright
                .chromium()
                .launch(
                        new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium)
                                .setArgs(
                                        List.of(
                                                "--no-sandbox",
                                                "--disable-gpu",
                                                "--disable-background-networking",
                                                "--disable-component-update",
                                                "--disable-sync")));
    }

    private static Optional<Path> onThePath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
