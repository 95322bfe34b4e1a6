package io.twosource.extract.reading.cue;

import io.twosource.extract.statement.Stance;
import java.util.Optional;

/**
 * A verb that carries a stance.
 *
 * @param takes what it must govern to carry it
 * @param particle what goes with it and makes it another verb: "walk back", "agree with"
 */
public record Cue(Stance stance, Takes takes, Optional<String> particle) {

    /** What a cue's content may be, from the strictest to the loosest. */
    public enum Takes {
        /** A clause or a quotation: "noted that …". */
        CLAUSE,
        /** Those, or a noun that stands for something said: "dismissed the report". */
        INFORMATION,
        /** Those, or any noun: "confirmed the withdrawal". */
        OBJECT
    }
}
