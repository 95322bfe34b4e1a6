package io.twosource.extract.walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * One cell's claims: heads of those that are live, in one store, and of those that are over, in
 * another, which nobody reads through; their entries, each by itself; and where each article's
 * statements are among them.
 */
final class ClaimStore {

    static final String CLAIMS = "claims-of-cell";
    static final String ENDED = "ended-claims-of-cell";
    static final String ENTRIES = "claim-entries-of-cell";
    static final String PLACEMENTS = "placements-of-cell";

    private static final Comparator<KeptEntry> OLDEST_FIRST =
            Comparator.comparing((KeptEntry kept) -> kept.entry().citation().article().published())
                    .thenComparing(KeptEntry::statementId);

    private final KeyValueStore<String, ClaimHead> claims;
    private final KeyValueStore<String, ClaimHead> ended;
    private final KeyValueStore<String, KeptEntry> entries;
    private final KeyValueStore<String, Placement> placements;

    private ClaimStore(ProcessorContext<?, ?> context) {
        claims = context.getStateStore(CLAIMS);
        ended = context.getStateStore(ENDED);
        entries = context.getStateStore(ENTRIES);
        placements = context.getStateStore(PLACEMENTS);
    }

    static ClaimStore of(ProcessorContext<?, ?> context) {
        return new ClaimStore(context);
    }

    /** A claim with all that is judged of it. */
    Optional<KeptClaim> claim(String claimId) {
        return head(claimId).map(head -> head.with(judged(head)));
    }

    /** By what a statement is held against a claim that is kept, its opener first. */
    List<HeardAnchor> heard(String claimId) {
        return head(claimId).orElseThrow().anchors().stream().map(Anchor::heard).toList();
    }

    private Optional<ClaimHead> head(String claimId) {
        return Optional.ofNullable(claims.get(claimId))
                .or(() -> Optional.ofNullable(ended.get(claimId)));
    }

    private List<KeptEntry> judged(ClaimHead head) {
        return head.inline().isEmpty()
                ? head.judged().stream().flatMap(id -> entry(head.claimId(), id).stream()).toList()
                : head.inline();
    }

    /** Whether it is put away. */
    boolean isOver(String claimId) {
        return ended.get(claimId) != null;
    }

    /** A statement on a claim, whether it is judged or not. */
    Optional<KeptEntry> entry(String claimId, String statementId) {
        return Optional.ofNullable(entries.get(key(claimId, statementId)));
    }

    /** The newest so many statements of a claim by whoever goes by one of these names. */
    List<KeptEntry> saidBy(String claimId, Set<String> names, int most) {
        PriorityQueue<KeptEntry> newest = new PriorityQueue<>(OLDEST_FIRST);
        try (KeyValueIterator<String, KeptEntry> all = entriesOf(claimId)) {
            while (all.hasNext()) {
                KeptEntry entry = all.next().value;
                if (entry.entry().citation().names().stream().anyMatch(names::contains)) {
                    newest.add(entry);
                }
                if (newest.size() > most) {
                    newest.remove();
                }
            }
        }
        return newest.stream().sorted(OLDEST_FIRST).toList();
    }

    Placement placement(String articleId) {
        return Optional.ofNullable(placements.get(articleId)).orElse(Placement.NONE);
    }

    /** All that may be live, whatever has ended since the last were moved. */
    void forEachLive(Consumer<ClaimHead> visitor) {
        try (KeyValueIterator<String, ClaimHead> all = claims.all()) {
            all.forEachRemaining(entry -> visitor.accept(entry.value));
        }
    }

    /** Writes all of it. */
    void commit(Decision decision) {
        decision.placements().forEach(placements::put);
        decision.changes().forEach(this::commit);
    }

    private void commit(ClaimChange change) {
        String claimId = change.head().claimId();
        claims.put(claimId, change.head());
        if (change.wasOver()) {
            ended.delete(claimId);
        }
        change.gone().forEach(id -> entries.delete(key(claimId, id)));
        change.entries().forEach((id, entry) -> entries.put(key(claimId, id), entry));
    }

    /** Of these claims, those that are not put away. */
    List<ClaimHead> live(List<String> claimIds) {
        return claimIds.stream()
                .flatMap(claimId -> Optional.ofNullable(claims.get(claimId)).stream())
                .toList();
    }

    /** Puts claims away where a restart does not read them. */
    void end(List<ClaimHead> heads) {
        for (ClaimHead head : heads) {
            ended.put(head.claimId(), head);
            claims.delete(head.claimId());
        }
    }

    /** Of claims that are over, the next so many after this one; fewer at the end. */
    List<ClaimHead> endedAfter(String claimId, int most) {
        List<ClaimHead> next = new ArrayList<>();
        try (KeyValueIterator<String, ClaimHead> all = ended.range(claimId + '\0', null)) {
            while (all.hasNext() && next.size() < most) {
                next.add(all.next().value);
            }
        }
        return next;
    }

    /** How the first so many statements of a claim go; with the last of them the claim. */
    Forgetting forgetting(String claimId, int most) {
        SortedMap<String, Placement> left = new TreeMap<>();
        List<String> gone = new ArrayList<>();
        try (KeyValueIterator<String, KeptEntry> all = entriesOf(claimId)) {
            while (all.hasNext() && gone.size() < most) {
                KeptEntry entry = all.next().value;
                String articleId = entry.entry().citation().article().articleId();
                Placement placement = left.getOrDefault(articleId, placement(articleId));
                left.put(articleId, placement.without(entry.statementId()));
                gone.add(entry.statementId());
            }
        }
        return new Forgetting(claimId, left, gone, gone.size() < most);
    }

    /** Deletes these statements and where they stood. */
    void commit(Forgetting forgetting) {
        String claimId = forgetting.claimId();
        forgetting
                .placements()
                .forEach(
                        (id, left) ->
                                placements.put(id, left.statements().isEmpty() ? null : left));
        forgetting.statementIds().forEach(id -> entries.delete(key(claimId, id)));
        if (forgetting.all()) {
            ended.delete(claimId);
        }
    }

    private KeyValueIterator<String, KeptEntry> entriesOf(String claimId) {
        return entries.range(key(claimId, ""), claimId + (char) ('/' + 1));
    }

    private static String key(String claimId, String statementId) {
        return claimId + '/' + statementId;
    }
}
