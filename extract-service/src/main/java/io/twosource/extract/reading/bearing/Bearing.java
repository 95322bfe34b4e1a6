package io.twosource.extract.reading.bearing;

/** How words put what they tell. */
public enum Bearing {
    /** As a fact. */
    AFFIRMS,
    /** As something that is not so. */
    DENIES,
    /** As something that may or may not be so, or that only others say. */
    LEAVES_OPEN
}
