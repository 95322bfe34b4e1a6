package io.twosource.alert.desk.alert;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;

/** What a page of alerts has shown since it was loaded, and what that cost the browser. */
record PageWatch(Page page, BrowserContext browser) {

    private static final String SCRIPT =
            """
            globalThis.watch = { tasks: [], everShown: new Set(), shownTwice: 0, mostAtOnce: 0, mostAddedAtOnce: 0 };
            watch.shown = () => [...document.querySelectorAll('.card')].map((card) => card.dataset.card);
            watch.look = () => {
              const shown = watch.shown();
              shown.forEach((id) => watch.everShown.add(id));
              watch.shownTwice += shown.length - new Set(shown).size;
              watch.mostAtOnce = Math.max(watch.mostAtOnce, shown.length);
            };
            new PerformanceObserver((list) => watch.tasks.push(...list.getEntries()))
              .observe({ type: 'longtask', buffered: true });
            addEventListener('DOMContentLoaded', () => {
              watch.look();
              new MutationObserver((changes) => {
                const added = changes.reduce((sum, change) => sum + change.addedNodes.length, 0);
                watch.mostAddedAtOnce = Math.max(watch.mostAddedAtOnce, added);
                watch.look();
              }).observe(document.querySelector('.cards'), { childList: true });
            });
            """;

    /**
     * What it takes once all garbage is collected.
     *
     * @param heap of scripts, in bytes
     */
    record Memory(double heap, int nodes) {
        @Override
        public String toString() {
            return "%.1f MB and %d nodes".formatted(heap / 1e6, nodes);
        }
    }

    /** Has pages of alerts be watched that are opened from now on. */
    static void install(Page page) {
        page.addInitScript(SCRIPT);
    }

    /** Returns once so many cards have been shown. */
    void awaitShown(int count) {
        page.waitForFunction("count => watch.everShown.size >= count", count);
    }

    /** Cards that have been shown, be they still or not. */
    @SuppressWarnings("unchecked")
    List<String> everShown() {
        return (List<String>) page.evaluate("[...watch.everShown]");
    }

    @SuppressWarnings("unchecked")
    List<String> shown() {
        return (List<String>) page.evaluate("watch.shown()");
    }

    /** How often a card was found to stand there beside itself. */
    int shownTwice() {
        return ((Number) page.evaluate("watch.shownTwice")).intValue();
    }

    int mostAtOnce() {
        return ((Number) page.evaluate("watch.mostAtOnce")).intValue();
    }

    /** How many cards came to be shown in one go. */
    int mostAddedAtOnce() {
        return ((Number) page.evaluate("watch.mostAddedAtOnce")).intValue();
    }

    /** Milliseconds since the page was loaded. */
    double now() {
        return ((Number) page.evaluate("performance.now()")).doubleValue();
    }

    /** In milliseconds, of those that began in between; 0 if all took less than 50. */
    double longestTask(double from, double to) {
        return longTasks(from, to).stream().mapToDouble(Number::doubleValue).max().orElse(0);
    }

    /** How many milliseconds those took that began in between, as far as they took 50 or more. */
    @SuppressWarnings("unchecked")
    List<Number> longTasks(double from, double to) {
        String durations =
                """
                ([from, to]) => watch.tasks
                  .filter((task) => task.startTime >= from && task.startTime < to)
                  .map((task) => task.duration)
                """;
        return (List<Number>) page.evaluate(durations, List.of(from, to));
    }

    Memory memory() {
        CDPSession session = browser.newCDPSession(page);
        session.send("HeapProfiler.collectGarbage");
        JsonObject heap = session.send("Runtime.getHeapUsage");
        JsonObject counters = session.send("Memory.getDOMCounters");
        session.detach();
        return new Memory(heap.get("usedSize").getAsDouble(), counters.get("nodes").getAsInt());
    }
}
