package io.twosource.alert.recent;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Alerts that were raised and alerts that would have been, merged: newest first, of one instant
 * those that were first. What is among both comes once. For one thread.
 */
final class MergedAlerts implements Iterator<Alert> {

    private final Iterator<Alert> raised;
    private final Deque<Alert> past;
    private @Nullable Alert next;

    /** Both newest first. */
    MergedAlerts(Iterator<Alert> raised, List<Alert> past) {
        this.raised = raised;
        this.past = new ArrayDeque<>(past);
        this.next = nextRaised();
    }

    @Override
    public boolean hasNext() {
        return next != null || !past.isEmpty();
    }

    @Override
    public Alert next() {
        Alert found = next;
        if (found == null || isAfter(past.peek(), at(found))) {
            return Optional.ofNullable(past.poll()).orElseThrow(NoSuchElementException::new);
        }
        String id = found.id();
        past.removeIf(one -> one.id().equals(id));
        next = nextRaised();
        return found;
    }

    private @Nullable Alert nextRaised() {
        return raised.hasNext() ? raised.next() : null;
    }

    private static boolean isAfter(@Nullable Alert alert, Instant time) {
        return alert != null && at(alert).isAfter(time);
    }

    private static Instant at(Alert alert) {
        return alert.notice().at();
    }
}
