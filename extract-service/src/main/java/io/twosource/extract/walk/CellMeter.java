package io.twosource.extract.walk;

/** Told what becomes of a cell's claims. */
@FunctionalInterface
public interface CellMeter {

    /** So many claims are in the live index now. */
    void claimsLive(int cell, int claims);

    /** This was written and sent. */
    default void came(Outcome outcome) {}
}
