package io.twosource.alert.notice;

import java.util.Optional;

/**
 * Where in the evidence's text the words stand that matter.
 *
 * @param cue empty where it stands outside of the sentence, as is {@code proposition}
 */
public record Wording(Optional<Span> cue, Optional<Span> proposition) {

    /** Of a sentence in which nothing is marked. */
    public static final Wording NONE = new Wording(Optional.empty(), Optional.empty());

    /** Some code points of a text; the end is exclusive. */
    public record Span(int start, int end) {}
}
