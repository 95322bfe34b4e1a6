package io.twosource.alert.live;

import io.twosource.alert.quota.FairPlaces;
import io.twosource.alert.quota.Quota;
import io.twosource.alert.quota.Quotas;
import io.twosource.alert.recent.Alert;
import jakarta.inject.Singleton;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Predicate;

/** Runs the streams of all clients, each on the thread of its request. Thread-safe. */
@Singleton
class Streaming {

    private final AlertTail tail;
    private final OpenStreams open;
    private final LiveConfig config;
    private final CatchingUp catchingUp;
    private final Quotas quotas;

    Streaming(AlertTail tail, OpenStreams open, LiveConfig config, Quotas quotas) {
        this.tail = tail;
        this.open = open;
        this.config = config;
        int atOnce = config.catchingUp();
        this.catchingUp =
                new CatchingUp(
                        new FairPlaces(atOnce, Math.max(1, atOnce / 2), config.listeners()),
                        tail.source()::from,
                        tail.listeners());
        this.quotas = quotas;
    }

    /** Whether there is anything to listen to, and room for one more. */
    boolean isOpen() {
        return partitions() > 0 && tail.listeners().count() < config.listeners();
    }

    /** Whether there is anything at that place and after it, as far as Kafka has it now. */
    boolean reaches(Offsets offsets) {
        if (tail.listeners().told().hasReached(offsets)) {
            return true;
        }
        try (AlertReader reader = tail.source().fromNowOn()) {
            return reader.offsets().hasReached(offsets);
        }
    }

    Listeners listeners() {
        return tail.listeners();
    }

    int partitions() {
        return tail.listeners().told().partitions();
    }

    /**
     * Sends what is wanted until the client is gone, or is to come again.
     *
     * @param format how it is told
     * @param from where the client was; empty: it wants what comes from now on
     * @param client ends at once if its newsroom has as many as it may; is hung up on if it does
     *     not keep up, and once it is let in no more
     */
    void run(
            Optional<Offsets> from,
            Predicate<Alert> wanted,
            Format format,
            OutputStream to,
            Client client)
            throws IOException {
        Optional<OpenStreams.Open> entered =
                open.enter(client, quotas.limit(client.newsroom(), Quota.STREAMS));
        if (entered.isEmpty()) {
            return; // It comes again, and is told why.
        }
        EventWriter out = new EventWriter(to, client, format);
        try (OpenStreams.Open _ = entered.get()) {
            out.begin();
            if (from.isPresent()) {
                resume(from.get(), wanted, out, client);
            } else {
                Optional<Listener> listener = join(client);
                if (listener.isPresent()) {
                    Offsets start = listener.get().start().copy();
                    follow(new EventStream(start, wanted, out), listener.get());
                }
            }
        } catch (EOFException _) {
            // Whoever listened has hung up, as everybody does in the end.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("this replica is being stopped");
        }
    }

    private void resume(Offsets from, Predicate<Alert> wanted, EventWriter out, Client client)
            throws IOException, InterruptedException {
        EventStream stream = new EventStream(from, wanted, out);
        Optional<Listener> listener =
                catchingUp.run(stream, from.copy(), client.newsroom(), () -> join(client));
        if (listener.isPresent()) {
            follow(stream, listener.get());
        }
    }

    private Optional<Listener> join(Client client) {
        return tail.listeners().join(config.room(), config.listeners(), client::hangUp);
    }

    private void follow(EventStream stream, Listener listener)
            throws IOException, InterruptedException {
        try {
            stream.follow(listener, config.heartbeat(), config.longest());
        } finally {
            tail.listeners().leave(listener);
        }
    }
}
