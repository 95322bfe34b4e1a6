package io.twosource.alert.desk.alert;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.twosource.alert.desk.NoticeDraft;
import io.twosource.alert.service.KafkaForTests;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whoever comes back to a full page has it shown at once, and can type and scroll meanwhile. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class ManyNewStoryTest extends AlertsStory {

    /** What a page holds, and has wait. */
    private static final int FULL = 500;

    /** What is shown in one go: more than a screen has. */
    private static final int SLICE = 25;

    /** Ids of notices, in the order in which they were raised. */
    private final List<String> raised = new ArrayList<>();

    private Instant start = Instant.EPOCH;

    @Override
    String newsroom() {
        return "many-new";
    }

    @Test
    void allThatWaitsIsShownNewestFirstAndKeepsNobodyWaiting() {
        PageWatch.install(page);
        openWithSome();
        cards().nth(3).focus();
        start = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        raise(FULL);
        assertThat(waiting()).hasText(FULL + "+ new");
        PageWatch watch = new PageWatch(page, browser());
        List<String> newest = List.copyOf(raised.reversed().subList(0, SLICE));
        double begin = watch.now();

        staysWhile(
                () -> {
                    press("n");
                    raise(SLICE);
                    watch.awaitShown(SOME + FULL);
                });

        Assertions.assertThat(watch.everShown().subList(SOME, SOME + SLICE)).isEqualTo(newest);
        Assertions.assertThat(watch.mostAddedAtOnce()).isEqualTo(SLICE);
        List<Number> tasks = watch.longTasks(begin, watch.now());
        System.out.printf("%d cards shown: tasks of 50 ms and more: %s%n", FULL, tasks);
        if (IS_MEASURED) {
            Assertions.assertThat(tasks).allMatch(task -> task.doubleValue() <= LONGEST_TASK);
        }
        showWhatCameMeanwhile(watch);
        Assertions.assertThat(watch.shown())
                .startsWith(raised.reversed().subList(0, FULL).toArray(String[]::new));
        Assertions.assertThat(watch.shownTwice()).isZero();
    }

    private void showWhatCameMeanwhile(PageWatch watch) {
        page.waitForCondition(
                () -> {
                    press("n");
                    return watch.shown().contains(raised.getLast());
                });
    }

    /** Each known later than the last. */
    private void raise(int count) {
        List<NoticeDraft> drafts =
                IntStream.range(raised.size(), raised.size() + count)
                        .mapToObj(
                                number ->
                                        NoticeDraft.disputed(claim(100 + number))
                                                .at(start.plusMillis(number)))
                        .toList();
        news.raise(drafts).forEach(notice -> raised.add(notice.getNoticeId()));
    }
}
