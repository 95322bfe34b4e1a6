package io.twosource.alert.query;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A thread with a stack as small as those of a service that runs many. */
public final class SmallStack {

    private static final long BYTES = 512 << 10;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private SmallStack() {}

    /** What a task returns, and how long it had the processor: others may use it meanwhile. */
    public record Timed<T>(T result, Duration took) {}

    /** Runs a task there; throws what it throws, errors too. */
    public static <T> Timed<T> run(Callable<T> task) {
        FutureTask<Timed<T>> timed =
                new FutureTask<>(
                        () -> {
                            long start = CLOCK.getCurrentThreadCpuTime();
                            T result = task.call();
                            return new Timed<>(
                                    result,
                                    Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - start));
                        });
        Thread.ofPlatform().stackSize(BYTES).start(timed);
        try {
            return timed.get();
        } catch (ExecutionException e) {
            throw new AssertionError("thrown on a small stack", e.getCause());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
