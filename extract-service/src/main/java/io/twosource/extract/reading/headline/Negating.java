package io.twosource.extract.reading.headline;

import io.twosource.extract.reading.bearing.OwnBearing;
import io.twosource.extract.reading.headline.Headline.Part;
import io.twosource.extract.reading.rule.Finding;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import io.twosource.extract.statement.Stance;
import java.util.Optional;

/** Headlines that say that something is not so. */
record Negating(OwnBearing bearing) {

    /** Whether a part negates what it tells. */
    boolean is(Headline headline, Part part) {
        return bearing.isNegated(headline.words(part));
    }

    /** What the outlet says of a part that is negated; nothing where it is not. */
    Optional<Finding> finding(Headline headline, Stance stance, Part cue, Part content) {
        return is(headline, content)
                ? somehowNegated(headline, stance, cue, content)
                : Optional.empty();
    }

    /** The same for any negation in it, of a main clause or not. */
    Optional<Finding> somehowNegated(Headline headline, Stance stance, Part cue, Part content) {
        return head(headline, content)
                .flatMap(
                        head ->
                                at(head, headline, content)
                                        .flatMap(h -> h.finding(stance, cue, content, head)));
    }

    private static Optional<Word> head(Headline headline, Part part) {
        return new MainVerb(headline.tree())
                .in(headline.tree(part))
                .or(() -> headline.tree(part).stream().findFirst());
    }

    /** The same headline, its negation at this word; none where it cannot stand there. */
    private static Optional<Headline> at(Word verb, Headline headline, Part part) {
        Tree tree = headline.tree();
        if (isNegated(tree, verb)) {
            return Optional.of(headline);
        }
        return headline.tree(part).stream()
                .filter(word -> word.isNegation() && !tree.isWithin(verb, word))
                .findFirst()
                .map(negation -> headline.negating(negation, verb));
    }

    private static boolean isNegated(Tree tree, Word verb) {
        return tree.children(verb).stream().anyMatch(Word::isNegation)
                || tree.child(verb, "nsubj", "nsubjpass")
                        .flatMap(noun -> tree.child(noun, "det"))
                        .filter(word -> word.lower().equals("no"))
                        .isPresent();
    }
}
