package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;

/** Infinitives of purpose: what somebody took to Twitter to deny, they denied. */
final class Purpose {

    private Purpose() {}

    /** "posted a correction to acknowledge": the parser may hang the purpose from the noun. */
    static boolean isOfNoun(Tree tree, Word noun, CueLexicon cues) {
        return noun.relation().equals("dobj")
                && (cues.is("class information", noun) || cues.noun(noun).isPresent())
                && tree.head(noun)
                        .filter(w -> cues.is("class making", w) && w.tag().equals("VBD"))
                        .isPresent();
    }

    /** "used Facebook to confirm", "issued a statement to deny": it was done by these means. */
    static boolean isOfMeans(Tree tree, Word verb, Word means, CueLexicon cues) {
        boolean told = means.tag().equals("VBD") || means.tag().equals("VBN");
        return told
                && (cues.is("class making", means) || cues.is("class using", means))
                && tree.child(means, "dobj").filter(w -> w.index() < verb.index()).isPresent();
    }
}
