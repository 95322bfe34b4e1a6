package io.twosource.alert.quota;

import io.twosource.alert.newsroom.NewsroomId;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A semaphore that is fair to tenants (round robin): each has a few of the places at the most, and
 * where several wait, they take turns, however many of one's requests wait. Thread-safe.
 */
public final class FairPlaces {

    private final int places;
    private final int each;
    private final int waitingEach;
    private final Lock lock = new ReentrantLock();

    /** Those that are here or wait; whose turn was last stands last. */
    private final Map<NewsroomId, Tenant> tenants = new LinkedHashMap<>();

    private int taken;

    /** How it ended that somebody asked for a place. */
    public sealed interface Entry {}

    /** None came free in time. */
    public record TimedOut() implements Entry {}

    /** Too many of the tenant's own wait already. */
    public record Crowded() implements Entry {}

    /** A place; to be closed when its user is done. */
    public final class Place implements Entry, AutoCloseable {

        private final NewsroomId tenant;

        private Place(NewsroomId tenant) {
            this.tenant = tenant;
        }

        @Override
        public void close() {
            leave(tenant);
        }
    }

    private static final class Tenant {

        private final Deque<CountDownLatch> waiting = new ArrayDeque<>();
        private int inside;

        boolean isIdle() {
            return inside == 0 && waiting.isEmpty();
        }
    }

    /**
     * A number of places, all free.
     *
     * @param each how many a tenant may have at a time
     * @param waitingEach how many of a tenant's may wait
     */
    public FairPlaces(int places, int each, int waitingEach) {
        this.places = places;
        this.each = each;
        this.waitingEach = waitingEach;
    }

    /** Waits for a place, in turn with others. */
    public Entry enter(NewsroomId tenant, Duration atMost) throws InterruptedException {
        Optional<CountDownLatch> turn = queueUp(tenant);
        if (turn.isEmpty()) {
            return new Crowded();
        }
        try {
            if (turn.get().await(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Place(tenant);
            }
        } catch (InterruptedException e) {
            if (!giveUp(tenant, turn.get())) {
                leave(tenant);
            }
            throw e;
        }
        return giveUp(tenant, turn.get()) ? new TimedOut() : new Place(tenant);
    }

    private Optional<CountDownLatch> queueUp(NewsroomId id) {
        lock.lock();
        try {
            Tenant tenant = tenants.computeIfAbsent(id, key -> new Tenant());
            if (tenant.waiting.size() >= waitingEach) {
                return Optional.empty();
            }
            CountDownLatch turn = new CountDownLatch(1);
            tenant.waiting.add(turn);
            admit();
            return Optional.of(turn);
        } finally {
            lock.unlock();
        }
    }

    /** False if its turn has come meanwhile. */
    private boolean giveUp(NewsroomId id, CountDownLatch turn) {
        lock.lock();
        try {
            Tenant tenant = tenants.get(id);
            boolean waited = tenant != null && tenant.waiting.remove(turn);
            forgetIfIdle(id);
            return waited;
        } finally {
            lock.unlock();
        }
    }

    private void leave(NewsroomId id) {
        lock.lock();
        try {
            taken--;
            tenants.computeIfPresent(
                    id,
                    (key, tenant) -> {
                        tenant.inside--;
                        return tenant;
                    });
            forgetIfIdle(id);
            admit();
        } finally {
            lock.unlock();
        }
    }

    private void forgetIfIdle(NewsroomId id) {
        tenants.computeIfPresent(id, (key, tenant) -> tenant.isIdle() ? null : tenant);
    }

    private void admit() {
        while (taken < places) {
            Optional<Map.Entry<NewsroomId, Tenant>> next =
                    tenants.entrySet().stream()
                            .filter(entry -> isNext(entry.getValue()))
                            .findFirst();
            if (next.isEmpty()) {
                return;
            }
            admit(next.get().getKey(), next.get().getValue());
        }
    }

    private boolean isNext(Tenant tenant) {
        return tenant.inside < each && !tenant.waiting.isEmpty();
    }

    private void admit(NewsroomId id, Tenant tenant) {
        taken++;
        tenant.inside++;
        tenant.waiting.remove().countDown();
        tenants.remove(id);
        tenants.put(id, tenant);
    }
}
