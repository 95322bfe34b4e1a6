package io.twosource.alert.sender;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** How many attempts may be under way at one endpoint. Thread-safe. */
final class EndpointSlots {

    private final Map<URI, Slots> slots = new ConcurrentHashMap<>();
    private final int perEndpoint;
    private final Duration patience;

    EndpointSlots(int perEndpoint, Duration patience) {
        this.perEndpoint = perEndpoint;
        this.patience = patience;
    }

    /** Waits a little for a place at an endpoint; false if there is none in time. */
    boolean enter(URI endpoint) throws InterruptedException {
        Slots entered = slots.compute(endpoint, (url, known) -> joined(known));
        if (entered.free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
            return true;
        }
        slots.computeIfPresent(endpoint, (url, known) -> known.left());
        return false;
    }

    /** Gives back what {@link #enter} gave. */
    void leave(URI endpoint) {
        slots.computeIfPresent(
                endpoint,
                (url, known) -> {
                    known.free.release();
                    return known.left();
                });
    }

    private Slots joined(@Nullable Slots known) {
        Slots joined = known == null ? new Slots(perEndpoint) : known;
        joined.users++;
        return joined;
    }

    /** The users are counted so that endpoints of old do not fill the memory. */
    private static final class Slots {

        private final Semaphore free;
        private int users;

        Slots(int permits) {
            free = new Semaphore(permits);
        }

        @Nullable Slots left() {
            users--;
            return users == 0 ? null : this;
        }
    }
}
