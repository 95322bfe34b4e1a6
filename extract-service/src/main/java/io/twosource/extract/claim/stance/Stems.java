package io.twosource.extract.claim.stance;

import io.twosource.extract.claim.match.Content;
import io.twosource.extract.statement.Proposition;
import java.util.List;

/** What words mean, cut as {@link Content} cuts them, so that both can be compared. */
final class Stems {

    private Stems() {}

    /** Of every word that means something, in order. */
    static List<String> of(String text) {
        return List.copyOf(content(text).words());
    }

    /** Of text that was not parsed. */
    static Content content(String text) {
        return Content.of(new Proposition(text, false, List.of(), List.of(), List.of()));
    }
}
