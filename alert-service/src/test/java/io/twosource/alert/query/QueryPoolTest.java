package io.twosource.alert.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.query.QueryPool.Limits;
import io.twosource.alert.query.QueryPool.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.QueryTimeout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QueryPoolTest {

    private static final NewsroomId GREEDY = new NewsroomId("greedy");
    private static final NewsroomId MODEST = new NewsroomId("modest");
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Executor VIRTUAL = task -> Thread.ofVirtual().start(task);

    private final CountDownLatch released = new CountDownLatch(1);
    private final List<QueryPool> pools = new ArrayList<>();

    @AfterEach
    void close() {
        released.countDown();
        pools.forEach(QueryPool::close);
    }

    @Test
    void workIsDoneOnAThreadOfThePool() {
        assertThat(ask(pool(1, 1, LONG), MODEST, stop -> Thread.currentThread().getName()).join())
                .isEqualTo(new Outcome.Done<>("test-0"));
    }

    @Test
    void whatAnyWorkThrowsIsToldToWhoeverAsked() {
        assertThat(
                        ask(
                                        pool(1, 1, LONG),
                                        MODEST,
                                        stop -> {
                                            throw new StackOverflowError();
                                        })
                                .join())
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.why()).isInstanceOf(StackOverflowError.class));
    }

    @Test
    void aNewsroomThatAsksForAllLeavesTheOthersTheirShare() {
        QueryPool pool = pool(2, 1, LONG);
        for (int number = 0; number < 10; number++) {
            var _ = ask(pool, GREEDY, this::hold);
        }
        await().until(() -> pool.size() == 10);

        assertThat(ask(pool, MODEST, stop -> "done").join()).isEqualTo(new Outcome.Done<>("done"));
    }

    @Test
    void newsroomsTakeTurns() {
        QueryPool pool = pool(1, 1, LONG);
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        var _ = ask(pool, new NewsroomId("first"), this::hold);
        await().until(() -> pool.size() == 1);
        List<CompletableFuture<Outcome<Boolean>>> all = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            all.add(ask(pool, GREEDY, stop -> order.add("greedy")));
            int size = number + 1;
            await().until(() -> pool.size() == size);
        }
        all.add(ask(pool, MODEST, stop -> order.add("modest")));
        await().until(() -> pool.size() == 5);

        released.countDown();

        all.forEach(CompletableFuture::join);
        assertThat(order).containsExactly("greedy", "modest", "greedy", "greedy");
    }

    @Test
    void whatANewsroomHasWaitingBeyondItsLimitIsRefused() {
        QueryPool pool = pool(1, 1, LONG);
        for (int number = 0; number < 11; number++) {
            var _ = ask(pool, GREEDY, this::hold);
        }
        await().until(() -> pool.size() == 11);

        assertThat(ask(pool, GREEDY, stop -> "done").join()).isEqualTo(new Outcome.TooMuch<>());
    }

    @Test
    void workIsStoppedWhenItsTimeIsOverAndGivesItsThreadBack() {
        QueryPool pool = pool(1, 1, Duration.ofMillis(50));

        assertThat(ask(pool, GREEDY, QueryPoolTest::untilToldToStop).join())
                .isEqualTo(new Outcome.Stopped<>());

        await().until(() -> pool.size() == 0);
    }

    @Test
    void whatWaitedTooLongIsNeverBegun() {
        QueryPool pool = pool(1, 1, Duration.ofMillis(50));
        AtomicInteger begun = new AtomicInteger();
        var _ = ask(pool, GREEDY, this::hold);
        await().until(() -> pool.size() == 1);

        assertThat(ask(pool, MODEST, stop -> begun.incrementAndGet()).join())
                .isEqualTo(new Outcome.Stopped<>());

        released.countDown();
        await().until(() -> pool.size() == 0);
        assertThat(begun).hasValue(0);
    }

    @Test
    void whoeverHangsUpFreesThePlace() {
        QueryPool pool = pool(1, 1, LONG);
        AtomicBoolean gone = new AtomicBoolean();
        CompletableFuture<Outcome<Boolean>> running =
                ask(pool, GREEDY, gone::get, QueryPoolTest::untilToldToStop);
        CompletableFuture<Outcome<Boolean>> waiting =
                ask(pool, GREEDY, gone::get, QueryPoolTest::untilToldToStop);
        await().until(() -> pool.size() == 2);

        gone.set(true);

        assertThat(running.join()).isEqualTo(new Outcome.Abandoned<>());
        assertThat(waiting.join()).isEqualTo(new Outcome.Abandoned<>());
        assertThat(ask(pool, MODEST, stop -> "done").join()).isEqualTo(new Outcome.Done<>("done"));
    }

    private QueryPool pool(int threads, int ofNewsroom, Duration patience) {
        QueryPool pool = new QueryPool("test", new Limits(threads, ofNewsroom, 10, patience));
        pools.add(pool);
        return pool;
    }

    private boolean hold(QueryTimeout stop) throws InterruptedException {
        released.await();
        return true;
    }

    private static boolean untilToldToStop(QueryTimeout stop) {
        while (!stop.shouldExit()) {
            Thread.onSpinWait();
        }
        return true;
    }

    private static <T> CompletableFuture<Outcome<T>> ask(
            QueryPool pool, NewsroomId newsroom, QueryWork<T> work) {
        return ask(pool, newsroom, () -> false, work);
    }

    private static <T> CompletableFuture<Outcome<T>> ask(
            QueryPool pool, NewsroomId newsroom, BooleanSupplier gone, QueryWork<T> work) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return pool.ask(newsroom, gone, work);
                    } catch (InterruptedException e) {
                        throw new AssertionError(e);
                    }
                },
                VIRTUAL);
    }
}
