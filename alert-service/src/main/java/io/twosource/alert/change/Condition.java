package io.twosource.alert.change;

import java.util.OptionalLong;
import java.util.Set;

/**
 * What must be so for a change to be made; else it was made of something that is gone.
 *
 * @param mustStand whether it is only for a record that stands
 * @param versions that it may be made of, 0 where there is none; empty: whatever stands
 * @param seen not for a record that was put whole after this version; empty: for that too
 */
public record Condition(boolean mustStand, Set<Long> versions, OptionalLong seen) {

    /** Whatever stands, if anything. */
    public static final Condition NONE = new Condition(false, Set.of(), OptionalLong.empty());

    /** Whatever stands. */
    public static final Condition STANDS = new Condition(true, Set.of(), OptionalLong.empty());

    public Condition {
        versions = Set.copyOf(versions);
    }

    /** This very version; 0: none stands, or one from before there were versions. */
    public static Condition madeOf(long version) {
        return new Condition(false, Set.of(version), OptionalLong.empty());
    }

    /** It stands, in this very version. */
    public static Condition standsAs(long version) {
        return madeOf(version).standing();
    }

    /** It stands, and was not put whole since that version. */
    public static Condition asSeen(long version) {
        return new Condition(true, Set.of(), OptionalLong.of(version));
    }

    /** The same, and only for a record that stands. */
    public Condition standing() {
        return new Condition(true, versions, seen);
    }

    boolean isOutdated(Standing standing) {
        return !isMadeOf(standing.version())
                || (seen.isPresent() && standing.wholeIn() > seen.getAsLong());
    }

    boolean isMadeOf(long version) {
        return versions.isEmpty() || versions.contains(version);
    }
}
