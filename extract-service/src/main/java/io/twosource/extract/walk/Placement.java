package io.twosource.extract.walk;

import io.twosource.extract.claim.Citation;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the statements of one article are, as one cell knows it.
 *
 * @param replacedBy the newest version that replaced older ones here; 0 where none did
 * @param statements by id, those that are gone too: one that comes back goes where it was
 */
public record Placement(int replacedBy, SortedMap<String, Place> statements) {

    /**
     * Of one statement.
     *
     * @param claimId empty for a statement that a correction had overtaken on its way
     * @param knownAt when Twosource first learned of it
     */
    public record Place(Optional<String> claimId, Instant knownAt) {}

    /**
     * Statements of one article at the most, over all its versions: of one that is rewritten again
     * and again, those that have been known for longest are forgotten, and stay on their claims.
     */
    private static final int MOST = 2_000;

    static final Placement NONE = new Placement(0, new TreeMap<>());

    public Placement {
        statements = Collections.unmodifiableSortedMap(new TreeMap<>(statements));
    }

    /** A statement of an older version may still be walking when its correction has been here. */
    boolean overtakes(int version) {
        return version < replacedBy;
    }

    Optional<Place> of(String statementId) {
        return Optional.ofNullable(statements.get(statementId));
    }

    /** The claims of this cell that hold or held statements of the article. */
    public List<String> claimIds() {
        return statements.values().stream()
                .flatMap(place -> place.claimId().stream())
                .distinct()
                .toList();
    }

    /** Its statements on one claim. */
    List<String> on(String claimId) {
        return statements.entrySet().stream()
                .filter(placed -> placed.getValue().claimId().equals(Optional.of(claimId)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** With a statement of it, which is known since it first came. */
    Placement with(Citation citation, Optional<String> claimId) {
        String statementId = citation.statementId();
        Instant known = of(statementId).map(Place::knownAt).orElse(Instant.MAX);
        Instant now = citation.knownAt();
        SortedMap<String, Place> more = new TreeMap<>(statements);
        if (more.size() == MOST && !more.containsKey(statementId)) {
            more.remove(oldest());
        }
        more.put(statementId, new Place(claimId, now.isBefore(known) ? now : known));
        return new Placement(replacedBy, more);
    }

    /** A statement of it with the time since which it is known. */
    Citation knownSince(Citation citation) {
        return of(citation.statementId())
                .map(place -> citation.knownSince(place.knownAt()))
                .orElse(citation);
    }

    Placement without(String statementId) {
        SortedMap<String, Place> left = new TreeMap<>(statements);
        left.remove(statementId);
        return new Placement(replacedBy, left);
    }

    private String oldest() {
        return statements.entrySet().stream()
                .min(Comparator.comparing(placed -> placed.getValue().knownAt()))
                .orElseThrow()
                .getKey();
    }

    Placement replacedBy(int version) {
        return new Placement(Math.max(version, replacedBy), statements);
    }
}
