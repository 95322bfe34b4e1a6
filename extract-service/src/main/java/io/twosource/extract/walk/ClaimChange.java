package io.twosource.extract.walk;

import io.twosource.extract.claim.TimelineEntry;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is written of a claim that changes.
 *
 * @param wasOver whether its head stands among those of claims that are over
 * @param entries what has changed of its entries, by their statements' ids
 * @param gone the statements whose entries go
 * @param live how it is found from now on; empty where nothing is on its timeline
 */
record ClaimChange(
        ClaimHead head,
        boolean wasOver,
        SortedMap<String, KeptEntry> entries,
        List<String> gone,
        Optional<LiveClaim> live) {

    ClaimChange {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
        gone = List.copyOf(gone);
    }

    /**
     * Of a claim as it was judged before and is now.
     *
     * @param came entries that may be set aside already
     */
    static ClaimChange of(
            KeptClaim before,
            KeptClaim now,
            List<TimelineEntry> came,
            List<String> gone,
            ClaimStore claims,
            LiveClaims live) {
        Map<String, TimelineEntry> all = new LinkedHashMap<>();
        before.claim().timeline().forEach(entry -> all.put(entry.statementId(), entry));
        came.forEach(entry -> all.put(entry.statementId(), entry));
        now.claim().timeline().forEach(entry -> all.put(entry.statementId(), entry));
        all.keySet().removeAll(gone);
        SortedMap<String, KeptEntry> entries = new TreeMap<>();
        all.forEach((id, entry) -> entries.put(id, now.kept(entry)));
        if (!before.inline()) {
            before.claim().timeline().stream()
                    .map(before::kept)
                    .forEach(known -> entries.remove(known.statementId(), known));
        }
        ClaimHead head = ClaimHead.of(now);
        return new ClaimChange(
                head, claims.isOver(head.claimId()), entries, gone, live.prepared(head));
    }
}
