package io.twosource.extract.reading.bearing;

import java.util.Optional;

/**
 * How an utterance puts whatever it tells, as far as its words alone say.
 *
 * @param untrue it calls something untrue
 * @param denied it tells of a denial or a doubt
 * @param ended it tells of a story that somebody makes an end of: "director kills rumor"
 * @param open it leaves something open, or to others' word
 * @param asked it is a question
 * @param quoted words that it quotes so as not to say them itself
 */
public record Marks(
        boolean untrue,
        boolean denied,
        boolean ended,
        boolean open,
        boolean asked,
        Optional<String> quoted) {}
