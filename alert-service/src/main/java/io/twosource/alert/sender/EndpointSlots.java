package io.twosource.alert.sender;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How many attempts may be under way at one endpoint, and which endpoints are slow now: those where
 * one takes longer than the others' patience. Thread-safe.
 */
final class EndpointSlots {

    private final Map<URI, Endpoint> endpoints = new ConcurrentHashMap<>();
    private final int perEndpoint;
    private final Duration patience;

    EndpointSlots(int perEndpoint, Duration patience) {
        this.perEndpoint = perEndpoint;
        this.patience = patience;
    }

    /**
     * A place at an endpoint, waited for a little where that is worth it; empty if none is free.
     */
    Optional<Place> enter(URI url) throws InterruptedException {
        Endpoint endpoint = endpoints.compute(url, (key, known) -> joined(known));
        if (endpoint.free.tryAcquire()
                || (!endpoint.isSlow()
                        && endpoint.free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS))) {
            return Optional.of(new Place(url, endpoint));
        }
        leave(url);
        return Optional.empty();
    }

    private Endpoint joined(@Nullable Endpoint known) {
        Endpoint joined = known == null ? new Endpoint() : known;
        joined.users++;
        return joined;
    }

    /** Endpoints that nobody uses are forgotten, or those of old would fill the memory. */
    private void leave(URI url) {
        endpoints.computeIfPresent(url, (key, left) -> --left.users == 0 ? null : left);
    }

    /** One attempt's place; to be closed when it has ended. */
    final class Place implements AutoCloseable {

        private final URI url;
        private final Endpoint endpoint;
        private final long since = System.nanoTime();

        private Place(URI url, Endpoint endpoint) {
            this.url = url;
            this.endpoint = endpoint;
            endpoint.taken.add(this);
        }

        boolean isAtSlowEndpoint() {
            return endpoint.isSlow();
        }

        @Override
        public void close() {
            endpoint.taken.remove(this);
            endpoint.free.release();
            leave(url);
        }
    }

    private final class Endpoint {

        private final Semaphore free = new Semaphore(perEndpoint);
        private final Set<Place> taken = ConcurrentHashMap.newKeySet();
        private int users;

        boolean isSlow() {
            long now = System.nanoTime();
            return taken.stream().anyMatch(place -> now - place.since > patience.toNanos());
        }
    }
}
