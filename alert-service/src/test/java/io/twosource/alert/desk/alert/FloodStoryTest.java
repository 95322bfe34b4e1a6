package io.twosource.alert.desk.alert;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.twosource.alert.desk.NoticeDraft;
import io.twosource.alert.service.KafkaForTests;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * More alerts than anybody reads, on a page that is full. For some seconds; with {@code
 * -Ddesk.flood=60} for so many, and then it is held to being quick and small, too: that can be said
 * of a machine alone that does nothing else.
 */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class FloodStoryTest extends AlertsStory {

    private static final int COUNT = 20 * Integer.getInteger("desk.flood", 5);
    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(50);

    /** What the page holds. */
    private static final int FULL = 500;

    private static final double STEADY = 1.1;

    /** What is looked at stays, however many are newer. */
    private static final int SCREENFUL = 8;

    /** Ids of notices, in the order in which they were raised. */
    private final List<String> raised = new ArrayList<>();

    /** So that one of those that pour in is known at a whole second: as text it has no fraction. */
    private final Instant start =
            Instant.now().truncatedTo(ChronoUnit.SECONDS).minusMillis(300_000 + FULL + 50);

    /** Its alerts are no other story's. */
    @Override
    String newsroom() {
        return "flood";
    }

    @BeforeEach
    void thePageIsFull() {
        while (raised.size() < FULL) {
            raise();
        }
        PageWatch.install(page);
        openLive();
        watch().awaitShown(FULL);
    }

    @Test
    void whatPoursInIsShownOnceAndThePageStaysAsQuickAndAsSmall() {
        double loading = watch().longestTask(0, watch().now());

        Half first = flood();
        Half second = flood();

        Assertions.assertThat(watch().everShown()).containsExactlyInAnyOrderElementsOf(raised);
        Assertions.assertThat(watch().shown()).containsExactlyElementsOf(newest().reversed());
        Assertions.assertThat(watch().shownTwice()).isZero();
        Assertions.assertThat(watch().mostAtOnce()).isEqualTo(FULL);
        System.out.printf("%d cards loaded: %.0f ms; %s; %s%n", FULL, loading, first, second);
        if (IS_MEASURED) {
            Assertions.assertThat(first.longestTask()).isLessThanOrEqualTo(LONGEST_TASK);
            Assertions.assertThat(second.longestTask()).isLessThanOrEqualTo(LONGEST_TASK);
            Assertions.assertThat(second.memory().heap())
                    .isLessThan(first.memory().heap() * STEADY);
            Assertions.assertThat(second.memory().nodes())
                    .isLessThan((int) (first.memory().nodes() * STEADY));
        }
    }

    @Test
    void whatPoursInWaitsWhereSomebodyReads() {
        cards().nth(3).focus();
        double begin = watch().now();

        staysWhile(() -> pour(COUNT));
        double end = watch().now();
        staysWhile(this::showAll);

        double longest = watch().longestTask(begin, end);
        double showing = watch().longestTask(end, watch().now());
        Assertions.assertThat(watch().shown()).containsAll(newest());
        Assertions.assertThat(watch().shownTwice()).isZero();
        Assertions.assertThat(watch().mostAtOnce()).isLessThanOrEqualTo(FULL + SCREENFUL);
        System.out.printf(
                "%d alerts waited: longest task %.0f ms, and %.0f ms while they were shown%n",
                COUNT, longest, showing);
        if (IS_MEASURED) {
            Assertions.assertThat(longest).isLessThanOrEqualTo(LONGEST_TASK);
            Assertions.assertThat(showing).isLessThanOrEqualTo(LONGEST_TASK);
        }
    }

    /** What half of the flood cost; a task that took less than 50 ms counts as none. */
    private record Half(double longestTask, PageWatch.Memory memory) {
        @Override
        public String toString() {
            return "%d alerts: longest task %.0f ms, then %s"
                    .formatted(COUNT / 2, longestTask, memory);
        }
    }

    private Half flood() {
        double begin = watch().now();
        pour(COUNT / 2);
        watch().awaitShown(raised.size());
        return new Half(watch().longestTask(begin, watch().now()), watch().memory());
    }

    private PageWatch watch() {
        return new PageWatch(page, browser());
    }

    private List<String> newest() {
        return raised.subList(raised.size() - FULL, raised.size());
    }

    private void showAll() {
        page.waitForCondition(
                () -> {
                    press("n");
                    return watch().shown().containsAll(newest());
                });
    }

    private void pour(int count) {
        long begin = System.nanoTime();
        for (int number = 1; number <= count; number++) {
            raise();
            LockSupport.parkNanos(begin + number * BETWEEN - System.nanoTime());
        }
    }

    /** Each known later than the last; one in ten overtakes another, whose card changes. */
    private void raise() {
        int number = raised.size();
        String claimId = "claim-%s-%d".formatted(word, number % 10 == 9 ? number - 5 : number);
        raised.add(
                news.raise(
                                NoticeDraft.disputed(claim(number))
                                        .onClaim(claimId)
                                        .at(start.plusMillis(number)))
                        .getNoticeId());
    }
}
