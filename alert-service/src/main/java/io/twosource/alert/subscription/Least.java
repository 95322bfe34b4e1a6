package io.twosource.alert.subscription;

/**
 * How much there must be behind a notice, at the least.
 *
 * @param sources independent ones on the side that it is about
 * @param outlets different ones that carry that side
 * @param worth of the statement that caused it, 0 to 1
 * @param confidence of that statement, 0 to 1
 */
public record Least(int sources, int outlets, double worth, double confidence) {

    /** Anything is enough. */
    public static final Least NONE = new Least(0, 0, 0, 0);
}
