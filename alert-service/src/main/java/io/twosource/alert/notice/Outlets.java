package io.twosource.alert.notice;

import java.util.OptionalInt;

/** Tells how many outlets carry what notices are about: these do not say. Thread-safe. */
@FunctionalInterface
public interface Outlets {

    /** Knows of none. */
    Outlets UNKNOWN = notice -> OptionalInt.empty();

    /**
     * Different outlets that carried the notice's side of its claim when it was raised, or, where
     * it takes none, the side that more of them did; empty where that cannot be told. Of what is
     * withdrawn the outlet counts that carried it.
     */
    OptionalInt carrying(Notice notice);
}
