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
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The one browser of all stories: Debian's chromium, with Node for its driver. */
final class DeskBrowser {

    private static final int PATIENCE = 30_000;

    private static @Nullable Browser open;

    private DeskBrowser() {}

    /**
     * Stories are skipped, and say so, where there is no browser; no service is started for them.
     */
    static final class Needed implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return chromium().isPresent() && node().isPresent()
                    ? ConditionEvaluationResult.enabled("there is a browser")
                    : ConditionEvaluationResult.disabled(
                            "no browser: chromium and node are wanted on the PATH");
        }
    }

    static synchronized Browser get() {
        if (open == null) {
            open = launch(chromium().orElseThrow(), node().orElseThrow());
        }
        return open;
    }

    private static Optional<Path> chromium() {
        return onThePath("chromium").or(() -> onThePath("google-chrome"));
    }

    private static Optional<Path> node() {
        return onThePath("node");
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
