package io.twosource.extract.reading.headline;

import io.twosource.extract.reading.bearing.OwnBearing;
import io.twosource.extract.reading.headline.Headline.Part;
import io.twosource.extract.reading.rule.Finding;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import io.twosource.extract.statement.Stance;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Headlines that say that something is not so. */
record Negating(OwnBearing bearing) {

    private static final Set<String> CONTRASTS = Set.of(",", "-", "but", "and");

    /** Whether a part negates what it tells. */
    boolean is(Headline headline, Part part) {
        return bearing.isNegated(headline.words(part))
                && head(headline, part).filter(verb -> isMeant(headline, part, verb)).isPresent();
    }

    /** Where all negations are beside the point, the verb is not negated. */
    private static boolean isMeant(Headline headline, Part part, Word verb) {
        List<Word> negations = headline.tree(part).stream().filter(Word::isNegation).toList();
        return negations.isEmpty()
                || negations.stream().anyMatch(word -> !isBeside(headline.tree(), word, verb));
    }

    /** "Was born male but did not tell", "hits dealers, not users". */
    private static boolean isBeside(Tree tree, Word negation, Word verb) {
        boolean ofOther =
                tree.head(negation)
                        .filter(head -> head.isVerb() && head.index() > verb.index())
                        .isPresent();
        return contrasts(tree, negation) || (ofOther && negation.index() > verb.index());
    }

    /** ", not passengers". */
    static boolean contrasts(Tree tree, Word negation) {
        return tree.previous(negation).filter(w -> CONTRASTS.contains(w.lower())).isPresent();
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
