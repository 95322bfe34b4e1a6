package io.twosource.alert.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who listens, and how far all alerts have been told. One lock over both: who joins hears
 * everything from the place it is told, no alert twice and none missed.
 */
final class Listeners {

    private final Set<Listener> listeners = new HashSet<>();
    private final Counter cutOff;
    private Offsets told = Offsets.zero(0);

    Listeners(MeterRegistry registry) {
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

    synchronized void tell(LiveAlert alert) {
        told.reach(alert.partition(), alert.offset() + 1);
        listeners.removeIf(listener -> isCutOff(listener, alert));
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

    private boolean isCutOff(Listener listener, LiveAlert alert) {
        if (listener.hear(alert)) {
            return false;
        }
        cutOff.increment();
        return true;
    }
}
