package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import java.util.Optional;
import java.util.Set;

/**
 * Subjects that parsers lose over asides: in "Jo Lee, a baker whose shop burned, said …" they take
 * the baker, or nobody, for whoever said it.
 */
final class MisplacedSubject {

    private static final Set<String> ASIDE_BEGINS =
            Set.of("DT", "VBG", "VBN", "WP", "WDT", "WP$", "JJ", "CD", "PRP$", "IN");

    private MisplacedSubject() {}

    /** The name that an aside right before the verb describes, where the parser took the aside. */
    static Optional<Word> described(Tree tree, Word verb, Word subject) {
        boolean common = subject.tag().equals("NN");
        return beforeAsides(tree, verb)
                .filter(name -> common && name.isName() && name.index() < subject.index());
    }

    /** Whoever the clause begins with, for a finite verb without a subject. */
    static Optional<Word> lost(Tree tree, Word verb) {
        boolean finite = Set.of("VBD", "VBZ", "VBP").contains(verb.tag());
        return beforeAsides(tree, verb)
                .or(() -> afterDay(tree, tree.previous(verb)))
                .filter(_ -> finite)
                .map(name -> afterDay(tree, Optional.of(name)).orElse(name))
                .or(() -> pronounBefore(tree, verb))
                .or(() -> inverted(tree, verb).filter(_ -> finite));
    }

    /** "On Monday Jo Lee said": parsers take the day and the name for one. */
    private static Optional<Word> afterDay(Tree tree, Optional<Word> name) {
        return name.filter(w -> w.isName() && w.relation().equals("pobj"))
                .filter(w -> tree.children(w).stream().anyMatch(day -> isDay(day, w)));
    }

    private static boolean isDay(Word word, Word name) {
        return word.index() < name.index() && SpeakerPhrase.DAYS.contains(word.lower());
    }

    /** "said Per Holm": a name that parsers take for a preposition. */
    private static Optional<Word> inverted(Tree tree, Word verb) {
        return tree.next(verb)
                .filter(w -> w.tag().equals("IN") && Character.isUpperCase(w.form().charAt(0)))
                .flatMap(w -> tree.child(w, "pobj"))
                .filter(Word::isName);
    }

    /** Over ", a baker …," and ", running as …," back to the noun that these follow. */
    private static Optional<Word> beforeAsides(Tree tree, Word verb) {
        Optional<Word> comma = tree.previous(verb).filter(MisplacedSubject::isComma);
        Optional<Word> found = Optional.empty();
        while (comma.isPresent()) {
            Optional<Word> opening = commaBefore(tree, comma.get());
            Optional<Word> noun =
                    opening.flatMap(tree::previous).filter(MisplacedSubject::isNominal);
            boolean aside =
                    opening.flatMap(tree::next)
                            .filter(w -> ASIDE_BEGINS.contains(w.tag()))
                            .isPresent();
            if (!aside || noun.isEmpty()) {
                return found;
            }
            found = noun;
            comma = opening;
        }
        return found;
    }

    private static Optional<Word> commaBefore(Tree tree, Word comma) {
        Optional<Word> at = tree.previous(comma);
        while (at.filter(w -> !isComma(w)).isPresent()) {
            at = tree.previous(at.get());
        }
        return at;
    }

    /** "it's remained silent": the parser takes "'s" for another verb. */
    private static Optional<Word> pronounBefore(Tree tree, Word verb) {
        return tree.previous(verb)
                .filter(w -> Set.of("'s", "has", "have", "had", "'ve", "'d").contains(w.lower()))
                .flatMap(tree::previous)
                .filter(Word::isPronoun);
    }

    private static boolean isNominal(Word word) {
        return word.isNoun() || word.relation().equals("appos");
    }

    private static boolean isComma(Word word) {
        return word.form().equals(",");
    }
}
