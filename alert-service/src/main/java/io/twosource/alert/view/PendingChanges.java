package io.twosource.alert.view;

import io.micrometer.core.instrument.MeterRegistry;
import io.twosource.alert.change.Outcome;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Who waits at this replica for the outcome of a change: as many as there are requests. */
public final class PendingChanges {

    private final Map<String, CompletableFuture<Outcome>> byId = new ConcurrentHashMap<>();

    public PendingChanges(MeterRegistry registry) {
        registry.gaugeMapSize("twosource.changes.pending", List.of(), byId);
    }

    CompletableFuture<Outcome> await(String changeId) {
        return byId.computeIfAbsent(changeId, _ -> new CompletableFuture<>());
    }

    void forget(String changeId) {
        byId.remove(changeId);
    }

    /** Tells whoever waits for it here; most outcomes are for other replicas. */
    public void decided(String changeId, Outcome outcome) {
        CompletableFuture<Outcome> awaited = byId.get(changeId);
        if (awaited != null) {
            awaited.complete(outcome);
        }
    }
}
