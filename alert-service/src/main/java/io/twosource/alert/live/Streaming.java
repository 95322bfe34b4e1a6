package io.twosource.alert.live;

import io.twosource.alert.recent.Alert;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Runs the streams of all clients, each on the thread of its request. Thread-safe. */
@Singleton
class Streaming {

    private static final int SECONDS_TO_WAIT = 20;

    private final AlertTail tail;
    private final OpenStreams open;
    private final LiveConfig config;
    private final Semaphore catchingUp;

    Streaming(AlertTail tail, OpenStreams open, LiveConfig config) {
        this.tail = tail;
        this.open = open;
        this.config = config;
        this.catchingUp = new Semaphore(config.catchingUp());
    }

    /** Whether there is anything to listen to, and room for one more. */
    boolean isOpen() {
        return partitions() > 0 && tail.listeners().count() < config.listeners();
    }

    int partitions() {
        return tail.listeners().told().partitions();
    }

    /**
     * Sends what is wanted until the client is gone, or is to come again.
     *
     * @param from where the client was; empty: it wants what comes from now on
     * @param client is hung up on if it does not keep up, and once it is let in no more
     */
    void run(Optional<Offsets> from, Predicate<Alert> wanted, OutputStream to, Client client)
            throws IOException {
        EventWriter out = new EventWriter(to, client);
        try (OpenStreams.Open _ = open.enter(client)) {
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
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("this replica is being stopped");
        }
    }

    private void resume(Offsets from, Predicate<Alert> wanted, EventWriter out, Client client)
            throws IOException, InterruptedException {
        if (!catchingUp.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
            return; // It comes again.
        }
        Optional<Listener> listener = Optional.empty();
        EventStream stream;
        try (AlertReader missed = tail.source().from(from)) {
            stream = new EventStream(missed.offsets(), wanted, out);
            stream.catchUp(missed, tail.listeners());
            listener = join(client);
            if (listener.isPresent()) {
                stream.catchUp(missed, listener.get());
            }
        } catch (IOException | RuntimeException e) {
            listener.ifPresent(tail.listeners()::leave);
            throw e;
        } finally {
            catchingUp.release();
        }
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
