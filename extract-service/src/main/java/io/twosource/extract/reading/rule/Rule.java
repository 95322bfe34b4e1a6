package io.twosource.extract.reading.rule;

import java.util.List;

/** One way in which a sentence says that somebody takes a stance. */
@FunctionalInterface
interface Rule {

    /** What it finds, with cues at different words. */
    List<Finding> find(ParsedSentence in);
}
