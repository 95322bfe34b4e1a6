package io.twosource.extract.reading.rule;

import java.util.List;

/** One special way in which a sentence says that somebody takes a stance. */
@FunctionalInterface
interface Rule {

    /**
     * What it finds, with cues at different words.
     *
     * @param said what the verbs of the sentence say, for rules that look into it
     */
    List<Finding> find(ParsedSentence in, List<Finding> said);
}
