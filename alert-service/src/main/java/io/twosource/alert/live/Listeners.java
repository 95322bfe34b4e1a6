package io.twosource.alert.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Who listens, how far all alerts have been told, and the board of those told of late. One lock
 * over all: who joins hears everything from the place it is told, no alert twice and none missed.
 */
final class Listeners {

    private final Set<Listener> listeners = new HashSet<>();
    private final Counter cutOff;
    private final AlertBoard board;
    private Offsets told = Offsets.zero(0);

    Listeners(MeterRegistry registry, AlertBoard board) {
        this.board = board;
        registry.gauge("twosource.stream.listeners", this, Listeners::count);
        cutOff = registry.counter("twosource.stream.cut.off");
    }

    /** From where on alerts are told; there is nobody to join before. */
    synchronized void begin(Offsets from) {
        told = from;
    }

    /** How far alerts have been told; of no partition before the beginning. */
    synchronized Offsets told() {
        return told.copy();
    }

    /** Joins, unless there are {@code most} already. */
    synchronized Optional<Listener> join(int room, int most, Runnable whenCutOff) {
        if (listeners.size() >= most) {
            return Optional.empty();
        }
        Listener listener = new Listener(told.copy(), room, whenCutOff);
        listeners.add(listener);
        return Optional.of(listener);
    }

    synchronized void leave(Listener listener) {
        listeners.remove(listener);
    }

    /** What was raised before there was anybody to tell. */
    synchronized void remember(LiveAlert alert) {
        board.post(alert.alert());
    }

    /** What the board has, together with how far it was told: nothing comes between the two. */
    synchronized <T> T look(BiFunction<AlertBoard, Offsets, T> at) {
        return at.apply(board, told);
    }

    synchronized void tell(LiveAlert alert) {
        told.reach(alert.partition(), alert.offset() + 1);
        board.post(alert.alert());
        listeners.removeIf(listener -> isCutOff(listener, alert));
    }

    synchronized void tell(Marked marked) {
        listeners.removeIf(listener -> isCutOff(listener, marked));
    }

    /** There is nothing to tell of up to there. */
    synchronized void pass(int partition, long next) {
        told.reach(partition, next);
    }

    synchronized void end() {
        listeners.forEach(Listener::end);
    }

    synchronized int count() {
        return listeners.size();
    }

    private boolean isCutOff(Listener listener, Heard heard) {
        if (listener.hear(heard)) {
            return false;
        }
        cutOff.increment();
        return true;
    }
}
