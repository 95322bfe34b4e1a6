package io.twosource.alert.query;

import io.twosource.alert.newsroom.NewsroomId;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * A few threads on which strangers' queries run, in turn between newsrooms: what one of them asks
 * for takes no thread that another waits for, beyond its share of them. Thread-safe.
 */
public final class QueryPool implements AutoCloseable {

    /** What a query within its bounds needs many times over. */
    private static final long STACK_BYTES = 512 << 10;

    /** Of all newsrooms together. */
    private static final int MOST_WAITING = 1_000;

    private final Limits limits;
    private final ExecutorService threads;
    private final Lock lock = new ReentrantLock();

    /** Of newsrooms that ask; whose turn was last comes last. */
    private final Map<NewsroomId, Share> shares = new LinkedHashMap<>();

    private int running;
    private int waiting;

    /**
     * How much there is.
     *
     * @param threads work that runs at once
     * @param ofNewsroom how many of them one newsroom can hold
     * @param waiting work of one newsroom that waits for a thread
     * @param patience how long work may wait and run, taken together
     */
    public record Limits(int threads, int ofNewsroom, int waiting, Duration patience) {}

    /** What became of work. */
    public sealed interface Outcome<T> {

        record Done<T>(T result) implements Outcome<T> {}

        /** It threw. */
        record Failed<T>(Throwable why) implements Outcome<T> {}

        /** It was not done in time. What of it still runs is told to end. */
        record Stopped<T>() implements Outcome<T> {}

        /** Whoever asked does so no more. */
        record Abandoned<T>() implements Outcome<T> {}

        /** As much of this newsroom waits as may. */
        record TooMuch<T>() implements Outcome<T> {}

        /** As much of all newsrooms waits as may. */
        record Full<T>() implements Outcome<T> {}
    }

    private static final class Share {
        private final Queue<QueryTask<?>> waiting = new ArrayDeque<>();
        private int running;
    }

    /** A pool whose threads have a name. */
    public QueryPool(String name, Limits limits) {
        this.limits = limits;
        this.threads =
                Executors.newFixedThreadPool(
                        limits.threads(),
                        Thread.ofPlatform()
                                .name(name + '-', 0)
                                .daemon()
                                .stackSize(STACK_BYTES)
                                .factory());
    }

    /**
     * Does work for a newsroom, and waits for it.
     *
     * @param gone whether nobody waits any more; asked now and then
     */
    public <T> Outcome<T> ask(NewsroomId newsroom, BooleanSupplier gone, QueryWork<T> work)
            throws InterruptedException {
        QueryTask<T> task = new QueryTask<>(work, limits.patience());
        lock.lock();
        try {
            if (waiting >= MOST_WAITING) {
                return new Outcome.Full<>();
            }
            Share share = shares.computeIfAbsent(newsroom, first -> new Share());
            if (share.waiting.size() >= limits.waiting()) {
                return new Outcome.TooMuch<>();
            }
            share.waiting.add(task);
            waiting++;
            startWhatCan();
        } finally {
            lock.unlock();
        }
        try {
            return task.await(gone);
        } finally {
            leave(newsroom, task);
        }
    }

    /** Work that runs or waits. */
    int size() {
        lock.lock();
        try {
            return running + waiting;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void leave(NewsroomId newsroom, QueryTask<?> task) {
        task.stop();
        lock.lock();
        try {
            Share share = shares.get(newsroom);
            if (share != null && share.waiting.remove(task)) {
                waiting--;
                forgetIfIdle(newsroom, share);
            }
        } finally {
            lock.unlock();
        }
    }

    private void startWhatCan() {
        while (!threads.isShutdown() && running < limits.threads() && startNext()) {
            running++;
            waiting--;
        }
    }

    private boolean startNext() {
        Iterator<Map.Entry<NewsroomId, Share>> inTurn = shares.entrySet().iterator();
        while (inTurn.hasNext()) {
            Map.Entry<NewsroomId, Share> next = inTurn.next();
            NewsroomId newsroom = next.getKey();
            Share share = next.getValue();
            QueryTask<?> task = share.running < limits.ofNewsroom() ? share.waiting.poll() : null;
            if (task != null) {
                inTurn.remove();
                shares.put(newsroom, share);
                share.running++;
                threads.execute(() -> run(newsroom, share, task));
                return true;
            }
        }
        return false;
    }

    private void run(NewsroomId newsroom, Share share, QueryTask<?> task) {
        try {
            task.run();
        } finally {
            lock.lock();
            try {
                running--;
                share.running--;
                forgetIfIdle(newsroom, share);
                startWhatCan();
            } finally {
                lock.unlock();
            }
        }
    }

    private void forgetIfIdle(NewsroomId newsroom, Share share) {
        if (share.running == 0 && share.waiting.isEmpty()) {
            shares.remove(newsroom);
        }
    }
}
