package io.twosource.extract.walk;

/** Told how many claims a cell holds in its live index. */
@FunctionalInterface
public interface CellMeter {

    void claimsLive(int cell, int claims);
}
