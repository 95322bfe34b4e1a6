package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import java.util.Optional;
import java.util.Set;

/** Whoever stands behind words: "reports from Baku" are Baku's, and a statement is its maker's. */
final class Origin {

    private static final Set<String> CARRIERS =
            Set.of(
                    "datum",
                    "data",
                    "information",
                    "report",
                    "account",
                    "version",
                    "figure",
                    "word");
    private static final Set<String> VEHICLES =
            Set.of(
                    "statement",
                    "letter",
                    "article",
                    "tweet",
                    "post",
                    "email",
                    "memo",
                    "report",
                    "message",
                    "video",
                    "release",
                    "note",
                    "comment",
                    "correction");
    private static final Set<String> FROM = Set.of("from", "by", "of");

    private Origin() {}

    /** Who speaks where the subject is {@code noun}. */
    static Word of(Tree tree, Word noun) {
        return maker(tree, noun).or(() -> source(tree, noun)).orElse(noun);
    }

    /** Of "data from Baku" and "reports by Reuters" the one who has them speaks. */
    private static Optional<Word> source(Tree tree, Word noun) {
        return CARRIERS.contains(noun.lemma()) ? tree.joined(noun, FROM) : Optional.empty();
    }

    /** "The network released a statement refuting …" */
    private static Optional<Word> maker(Tree tree, Word noun) {
        return tree.head(noun)
                .filter(_ -> VEHICLES.contains(noun.lemma()) && noun.relation().equals("dobj"))
                .flatMap(verb -> tree.child(verb, "nsubj"));
    }
}
