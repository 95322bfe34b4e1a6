package io.twosource.extract.claim.stance;

import java.util.List;
import java.util.Optional;

/** An article as it is compared with claims: read once, asked about as many as one likes. */
public final class ToldArticle {

    private final Optional<Utterance> title;
    private final List<Utterance> text;

    ToldArticle(Optional<Utterance> title, List<Utterance> text) {
        this.title = title;
        this.text = List.copyOf(text);
    }

    /** How many sentences it has, its title as one. */
    public int sentences() {
        return text.size() + (title.isPresent() ? 1 : 0);
    }

    Optional<Utterance> title() {
        return title;
    }

    List<Utterance> text() {
        return text;
    }
}
