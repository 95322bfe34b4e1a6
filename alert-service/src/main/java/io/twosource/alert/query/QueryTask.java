package io.twosource.alert.query;

import io.twosource.alert.query.QueryPool.Outcome;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.QueryTimeout;

/** Work that is waited for until it is done, its time is over, or whoever asked is gone. */
final class QueryTask<T> implements Runnable, QueryTimeout {

    /** How often it is asked whether anybody still waits. */
    private static final long LOOK_NANOS = Duration.ofMillis(100).toNanos();

    private final QueryWork<T> work;
    private final long end;
    private final BlockingQueue<Outcome<T>> ended = new ArrayBlockingQueue<>(1);
    private volatile boolean stopped;

    QueryTask(QueryWork<T> work, Duration patience) {
        this.work = work;
        this.end = System.nanoTime() + patience.toNanos();
    }

    @Override
    public boolean shouldExit() {
        return stopped || left() <= 0;
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        if (!shouldExit()) {
            ended.add(outcome());
        }
    }

    Outcome<T> await(BooleanSupplier gone) throws InterruptedException {
        while (!shouldExit()) {
            Outcome<T> outcome = ended.poll(Math.min(left(), LOOK_NANOS), TimeUnit.NANOSECONDS);
            if (outcome != null && !shouldExit()) {
                return outcome;
            }
            if (gone.getAsBoolean()) {
                return new Outcome.Abandoned<>();
            }
        }
        return new Outcome.Stopped<>();
    }

    private Outcome<T> outcome() {
        try {
            return new Outcome.Done<>(work.run(this));
        } catch (Throwable e) { // Whatever it is, whoever asked is told.
            return new Outcome.Failed<>(e);
        }
    }

    private long left() {
        return end - System.nanoTime();
    }
}
