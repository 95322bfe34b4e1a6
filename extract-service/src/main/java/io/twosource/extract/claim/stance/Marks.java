package io.twosource.extract.claim.stance;

/**
 * How an utterance puts whatever it tells, as far as its words alone say.
 *
 * @param untrue it calls something untrue
 * @param denied it tells of a denial or a doubt
 * @param open it leaves something open, or to others' word
 * @param asked it is a question
 */
record Marks(boolean untrue, boolean denied, boolean open, boolean asked) {}
