package io.twosource.platform.worker;

import io.micrometer.core.instrument.Counter;
import io.twosource.platform.RecordFailure;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A supervised thread: a task that fails, by an error too, is begun again after a wait that doubles
 * with each failure in a row. Only memory that is used up and a broken virtual machine end the
 * process. Thread-safe.
 */
public final class Worker {

    private static final Logger LOG = Logger.getLogger(Worker.class);
    private static final int MOST_DOUBLINGS = 5;

    private final String name;
    private final Task task;
    private final Settings settings;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Shift shift = new OwnShift();
    private final Thread thread;
    private volatile @Nullable Instant downSince;
    private int failuresInARow;

    /** What is done again and again. */
    @FunctionalInterface
    public interface Task {

        /** Works until the shift is over, or all is done: who returns is not begun again. */
        void run(Shift shift) throws Exception;
    }

    /**
     * What workers of one service share.
     *
     * @param firstWait before the first of several tries
     * @param restarts counts them, by worker
     * @param fatal ends the process
     */
    record Settings(Duration firstWait, InstantSource clock, Counter restarts, Runnable fatal) {}

    Worker(String name, Thread.Builder threads, Task task, Settings settings) {
        this.name = name;
        this.task = task;
        this.settings = settings;
        this.downSince = settings.clock().instant();
        this.thread = threads.name(name).unstarted(this::work);
    }

    public String name() {
        return name;
    }

    /** Since when it does not do its work, if so; before it has said that it does, too. */
    Optional<Instant> downSince() {
        return Optional.ofNullable(downSince);
    }

    void start() {
        thread.start();
    }

    /** Ends its shift, without a wait and without an interrupt, which would close files. */
    public void stop() {
        over.countDown();
    }

    /** As the other, and waits; whether it has ended. */
    public boolean stop(Duration atMost) {
        stop();
        try {
            return thread.getState() == Thread.State.NEW || thread.join(atMost);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void work() {
        try {
            while (!shift.isOver() && !isDone()) {
                shift.restUntilOver(waitBeforeNextTry());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            LOG.errorf("%s was interrupted and works no more", name);
        }
    }

    /** Whether the task returned by itself. */
    private boolean isDone() throws InterruptedException {
        try {
            task.run(shift);
            shift.works();
            return true;
        } catch (InterruptedException e) {
            throw e;
        } catch (Throwable e) {
            failed(e);
            return false;
        }
    }

    private void failed(Throwable failure) {
        if (!RecordFailure.isContained(failure)) {
            LOG.fatalf(failure, "%s cannot go on in this process", name);
            settings.fatal().run();
        } else if (!shift.isOver()) {
            settings.restarts().increment();
            if (failuresInARow++ == 0) {
                downSince = settings.clock().instant();
                LOG.warnf(failure, "%s failed, and begins again in %s", name, waitBeforeNextTry());
            } else { // Where it comes from has been told: a full disk would fill the log, too.
                LOG.warnf(
                        "%s failed again, by %s; next try in %s",
                        name, failure, waitBeforeNextTry());
            }
        }
    }

    private Duration waitBeforeNextTry() {
        int doublings = Math.clamp(failuresInARow - 1, 0, MOST_DOUBLINGS);
        return settings.firstWait().multipliedBy(1L << doublings);
    }

    private final class OwnShift implements Shift {

        @Override
        public boolean isOver() {
            return over.getCount() == 0;
        }

        @Override
        public boolean restUntilOver(Duration atMost) throws InterruptedException {
            return over.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
        }

        @Override
        public void works() {
            if (downSince != null) {
                downSince = null;
                failuresInARow = 0;
            }
        }
    }
}
