package io.twosource.platform.worker;

import java.time.Duration;

/** What a worker's task is told, and tells, while it runs. For the thread that runs it. */
public interface Shift {

    /** Whether the task is to return. */
    boolean isOver();

    /** Waits; returns at once when the shift is over, and whether it is. */
    boolean restUntilOver(Duration atMost) throws InterruptedException;

    /** The task does its work: it counts as up, and its next failure as the first. */
    void works();
}
