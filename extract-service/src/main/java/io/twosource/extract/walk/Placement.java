package io.twosource.extract.walk;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the statements of one article are, as one cell knows it.
 *
 * @param replacedBy the newest version that replaced older ones here; 0 where none did
 * @param claimIds claims of this cell that hold statements of the article
 */
public record Placement(int replacedBy, List<String> claimIds) {

    static final Placement NONE = new Placement(0, List.of());

    public Placement {
        claimIds = List.copyOf(claimIds);
    }

    /** A statement of an older version may still be walking when its correction has been here. */
    boolean overtakes(int version) {
        return version < replacedBy;
    }

    Placement in(String claimId) {
        if (claimIds.contains(claimId)) {
            return this;
        }
        List<String> more = new ArrayList<>(claimIds);
        more.add(claimId);
        return new Placement(replacedBy, more);
    }

    Placement replacedBy(int version) {
        return new Placement(Math.max(version, replacedBy), claimIds);
    }
}
