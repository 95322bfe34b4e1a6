package io.twosource.alert.live;

import io.twosource.alert.recent.Alert;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One client's stream. Its ids tell where this stream stands, whatever the order in which it read
 * the partitions; from there any replica goes on, without gap and without repetition.
 */
final class EventStream {

    private static final Duration TICK = Duration.ofSeconds(1);
    private static final Duration WAIT = Duration.ofMillis(100);

    private final Offsets read;
    private final Predicate<Alert> wanted;
    private final EventWriter out;

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

    /** Sends what was missed, until it stands where the listeners do. */
    void catchUp(AlertReader missed, Listeners listeners) throws IOException {
        while (!missed.offsets().hasReached(listeners.told())) {
            missed.read(WAIT, this::send);
            out.flush();
        }
        read.reach(missed.offsets());
    }

    /** Sends what was missed up to where a listener began to hear. */
    void catchUp(AlertReader missed, Listener listener) throws IOException {
        Offsets start = listener.start();
        while (!missed.offsets().hasReached(start)) {
            missed.read(WAIT, alert -> sendBefore(start, alert));
        }
        read.reach(start);
        out.flush();
    }

    /** Sends what the listener hears, until it or its client is gone or {@code longest} passed. */
    void follow(Listener listener, Duration heartbeat, Duration longest)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        long sent = System.nanoTime();
        while (!listener.isEnded() && !out.isGone() && System.nanoTime() < end) {
            Optional<LiveAlert> alert = listener.next(TICK);
            if (alert.isPresent()) {
                send(alert.get());
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

    private void sendBefore(Offsets start, LiveAlert alert) throws IOException {
        if (alert.offset() < start.next(alert.partition())) {
            send(alert);
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
