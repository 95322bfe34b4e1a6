package io.twosource.extract.claim.match;

import java.util.Locale;

/**
 * What a claim and a proposition have in common and what sets them apart, each from 0 to 1 or
 * nearly so. Unless it says otherwise a feature is the mean over the claim's anchors.
 */
public enum Feature {
    /** Cosine of the embeddings; this model keeps those of like sentences between .75 and 1. */
    MEANING,
    /** The same, of the nearest anchor. */
    BEST_MEANING,
    /** How much of the words of the shorter one the longer one has, by what they are worth. */
    WORDS,
    /** Dice's coefficient of the words with the nearest anchor. */
    BEST_WORDS,
    /** Dice's coefficient of the names; these count among the words already. */
    NAMES,
    /** Both name somebody or something, and nothing in common. */
    OTHER_NAMES,
    /** Both count, and no number agrees. */
    OTHER_NUMBERS,
    /** Both go to one place. */
    SAME_PLACE,
    /** They go to different places. */
    OTHER_PLACE,
    /** Only one of them goes anywhere. */
    ONE_PLACE,
    /** Of both it is known what their articles are about. */
    CONTEXT,
    /** Dice's coefficient of the names of the articles. */
    CONTEXT_NAMES,
    /** The same with the nearest anchor. */
    BEST_CONTEXT_NAMES,
    /** Dice's coefficient of the other words of the articles. */
    CONTEXT_WORDS,
    /** How many anchors the claim has, as a logarithm. */
    ANCHORS;

    /** Its name among the weights. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isOfContext() {
        return switch (this) {
            case CONTEXT, CONTEXT_NAMES, BEST_CONTEXT_NAMES, CONTEXT_WORDS -> true;
            case MEANING,
                    BEST_MEANING,
                    WORDS,
                    BEST_WORDS,
                    NAMES,
                    OTHER_NAMES,
                    OTHER_NUMBERS,
                    SAME_PLACE,
                    OTHER_PLACE,
                    ONE_PLACE,
                    ANCHORS ->
                    false;
        };
    }

    /** Where it stands in an array, which is faster than a map; never stored. */
    @SuppressWarnings("EnumOrdinal")
    public int place() {
        return ordinal();
    }
}
