package io.twosource.alert.live;

import io.twosource.alert.recent.Alert;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One client's stream. Its ids tell where this stream stands, whatever the order in which it read
 * the partitions; from there any replica goes on, without gap and without repetition.
 */
final class EventStream {

    private static final Duration TICK = Duration.ofSeconds(1);
    private static final Duration WAIT = Duration.ofMillis(100);

    private final Predicate<Alert> wanted;
    private final EventWriter out;
    private final List<LiveAlert> owed = new ArrayList<>();
    private Offsets read;

    /**
     * A stream from {@code start} on.
     *
     * @param start is kept, and moved on
     */
    EventStream(Offsets start, Predicate<Alert> wanted, EventWriter out) {
        this.read = start;
        this.wanted = wanted;
        this.out = out;
    }

    /** Where it stands. */
    Offsets offsets() {
        return read.copy();
    }

    /**
     * Sends what was missed, from where the reader stands until where the listeners do; false if
     * the client does not take all of it now.
     */
    boolean catchUp(AlertReader missed, Listeners listeners) throws IOException {
        read = missed.offsets();
        while (!missed.offsets().hasReached(listeners.told())) {
            if (!missed.readWhile(WAIT, this::isSent)) {
                return false;
            }
            out.flush();
        }
        read.reach(missed.offsets());
        return true;
    }

    /** Reads up to where a listener began to hear: what was raised while it joined, to be sent. */
    void catchUp(AlertReader missed, Listener listener) throws IOException {
        Offsets start = listener.start();
        while (!missed.offsets().hasReached(start)) {
            missed.read(
                    WAIT,
                    alert -> {
                        if (alert.offset() < start.next(alert.partition())) {
                            owed.add(alert);
                        }
                    });
        }
    }

    /** Returns when the client takes something again. */
    void awaitClient() throws IOException {
        out.heartbeat();
    }

    /** Sends what the listener hears, until it or its client is gone or {@code longest} passed. */
    void follow(Listener listener, Duration heartbeat, Duration longest)
            throws IOException, InterruptedException {
        for (LiveAlert alert : owed) {
            send(alert);
        }
        owed.clear();
        read.reach(listener.start());
        out.joined();
        out.flush();
        long end = System.nanoTime() + longest.toNanos();
        long sent = System.nanoTime();
        while (!listener.isEnded() && !out.isGone() && System.nanoTime() < end) {
            Optional<Heard> heard = listener.next(TICK);
            if (heard.isPresent()) {
                tell(heard.get());
                if (!listener.hasMore()) {
                    out.flush();
                }
                sent = System.nanoTime();
            } else if (System.nanoTime() - sent >= heartbeat.toNanos()) {
                out.heartbeat();
                sent = System.nanoTime();
            }
        }
    }

    private boolean isSent(LiveAlert alert) throws IOException {
        if (!out.isTaking()) {
            return false;
        }
        send(alert);
        return true;
    }

    private void tell(Heard heard) throws IOException {
        switch (heard) {
            case LiveAlert alert -> send(alert);
            case Marked marked -> out.event(marked);
        }
    }

    private void send(LiveAlert alert) throws IOException {
        if (alert.offset() < read.next(alert.partition())) {
            return; // Read already, by the other way.
        }
        read.reach(alert.partition(), alert.offset() + 1);
        if (wanted.test(alert.alert())) {
            out.event(read, alert);
        }
    }
}
