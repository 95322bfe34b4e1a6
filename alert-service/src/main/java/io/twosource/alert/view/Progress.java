package io.twosource.alert.view;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** How far a replica has read a topic of one partition, in versions. Thread-safe. */
public final class Progress {

    private final Lock lock = new ReentrantLock();
    private final Condition advanced = lock.newCondition();
    private long version;

    public void reach(long reached) {
        lock.lock();
        try {
            version = Math.max(version, reached);
            advanced.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until records of version {@code wanted} have been read; false if it takes too long. */
    public boolean await(long wanted, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lock();
        try {
            while (version < wanted) {
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
