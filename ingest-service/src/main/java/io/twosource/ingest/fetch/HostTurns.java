package io.twosource.ingest.fetch;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * One request per host at a time, first come, first served, with rests in between; a host that asks
 * for patience is left alone by all. Thread-safe.
 */
final class HostTurns {

    private static final int SWEEP_EVERY = 1_000;

    private final ConcurrentHashMap<String, Host> hosts = new ConcurrentHashMap<>();
    private final AtomicInteger turns = new AtomicInteger();
    private final Duration patience;
    private final Duration longestHold;
    private final InstantSource clock;

    HostTurns(Duration patience, Duration longestHold, InstantSource clock) {
        this.patience = patience;
        this.longestHold = longestHold;
        this.clock = clock;
    }

    private static final class Host {
        private final Semaphore free = new Semaphore(1, true);
        private volatile HostSchedule schedule = HostSchedule.NEVER_ASKED;

        /** Changed only within {@code compute}, so that no host is forgotten while it is used. */
        private int users;
    }

    /**
     * Waits for the host's turn and asks it.
     *
     * @param pause the host's rest after this request
     */
    Reply inTurn(String name, Duration pause, Supplier<Reply> request) {
        Host host = enter(name);
        try {
            return inTurn(host, pause, request);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply.Failed(new Fetched.Unreachable("interrupted"));
        } finally {
            leave(name);
        }
    }

    private Reply inTurn(Host host, Duration pause, Supplier<Reply> request)
            throws InterruptedException {
        Instant last = clock.instant().plus(patience);
        if (host.schedule.next().isAfter(last)) {
            return putOff(host.schedule.next());
        }
        if (!host.free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            return putOff(last.plus(pause));
        }
        try {
            Instant next = host.schedule.next();
            return next.isAfter(last) ? putOff(next) : ask(host, next, pause, request);
        } finally {
            host.free.release();
        }
    }

    private Reply ask(Host host, Instant when, Duration pause, Supplier<Reply> request)
            throws InterruptedException {
        Instant now = clock.instant();
        if (when.isAfter(now)) {
            Thread.sleep(Duration.between(now, when));
        }
        try {
            Reply reply = request.get();
            if (reply instanceof Reply.Received received) {
                received.hold().ifPresent(until -> hold(host, until));
            }
            return reply;
        } finally {
            host.schedule = host.schedule.asked(clock.instant(), pause);
        }
    }

    private void hold(Host host, Instant until) {
        Instant longest = clock.instant().plus(longestHold);
        host.schedule = host.schedule.heldUntil(until.isAfter(longest) ? longest : until);
    }

    private static Reply putOff(Instant until) {
        return new Reply.Failed(new Fetched.PutOff(until));
    }

    private Host enter(String name) {
        if (turns.incrementAndGet() % SWEEP_EVERY == 0) {
            hosts.keySet().forEach(this::forgetIfIdle);
        }
        return requireNonNull(
                hosts.compute(
                        name,
                        (_, known) -> {
                            Host host = known == null ? new Host() : known;
                            host.users++;
                            return host;
                        }));
    }

    private void leave(String name) {
        hosts.computeIfPresent(
                name,
                (_, host) -> {
                    host.users--;
                    return host;
                });
    }

    @SuppressWarnings("NullAway") // null is how a map's entry is removed
    private void forgetIfIdle(String name) {
        hosts.computeIfPresent(
                name,
                (_, host) ->
                        host.users == 0 && host.schedule.isOpenAt(clock.instant()) ? null : host);
    }
}
