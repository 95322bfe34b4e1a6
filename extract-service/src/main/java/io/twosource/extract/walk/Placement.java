package io.twosource.extract.walk;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
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

    Placement with(String statementId, Place place) {
        SortedMap<String, Place> more = new TreeMap<>(statements);
        more.put(statementId, place);
        return new Placement(replacedBy, more);
    }

    Placement replacedBy(int version) {
        return new Placement(Math.max(version, replacedBy), statements);
    }
}
