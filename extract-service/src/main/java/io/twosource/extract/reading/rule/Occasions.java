package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import java.util.Set;

/** Where somebody said it, which is no part of what they said: "in a telephone call". */
final class Occasions {

    private static final Set<String> AT = Set.of("in", "during", "at", "on", "via", "over");
    private static final Set<String> NOUNS =
            Set.of(
                    "statement",
                    "interview",
                    "call",
                    "briefing",
                    "conference",
                    "email",
                    "e-mail",
                    "tweet",
                    "letter",
                    "speech",
                    "testimony",
                    "post",
                    "message",
                    "memo",
                    "remarks",
                    "phone",
                    "telephone",
                    "release",
                    "twitter",
                    "facebook",
                    "record",
                    "background",
                    "camera",
                    "air");

    private Occasions() {}

    /** Whether a preposition begins such words. */
    static boolean begin(Tree tree, Word preposition) {
        return AT.contains(preposition.lower())
                && tree.child(preposition, "pobj").filter(Occasions::is).isPresent();
    }

    static boolean is(Word noun) {
        return NOUNS.contains(noun.lower()) || NOUNS.contains(noun.lemma());
    }
}
