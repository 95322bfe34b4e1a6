package io.twosource.alert.view;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** How far a replica has read a topic of one partition. Thread-safe. */
public final class Progress {

    private final Lock lock = new ReentrantLock();
    private final Condition advanced = lock.newCondition();
    private long offset = -1;

    public void reach(long reached) {
        lock.lock();
        try {
            offset = Math.max(offset, reached);
            advanced.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the record at {@code wanted} has been read; false if it takes too long. */
    public boolean await(long wanted, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lock();
        try {
            while (offset < wanted) {
                if (left <= 0) {
                    return false;
                }
                left = advanced.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }
}
