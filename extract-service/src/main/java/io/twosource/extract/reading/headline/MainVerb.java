package io.twosource.extract.reading.headline;

import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The word by which a headline is a sentence. Headlines leave out forms of "be", so that a parser
 * may take their verb for an attribute of their subject: "Students found", "Mill to close".
 */
record MainVerb(Tree tree) {

    private static final Set<String> PARTICIPLES = Set.of("shot", "dead", "hit", "hurt", "cut");

    private static final Pattern PARTICIPLE = Pattern.compile("\\p{L}{3,}[^e]ed");

    private static final Set<String> OF_NOUN =
            Set.of("acl", "dep", "ccomp", "conj", "advcl", "parataxis", "relcl");

    /** Of these words, the verb that the others hang from; a negated or predicate word else. */
    Optional<Word> in(List<Word> words) {
        return words.stream()
                .filter(w -> isTop(w, words) && isPredicate(w))
                .findFirst()
                .or(() -> words.stream().filter(w -> isOfTop(w, words)).findFirst())
                .or(() -> words.stream().filter(this::isNegated).findFirst())
                .or(() -> words.stream().filter(MainVerb::looksLikeVerb).findFirst());
    }

    /** "Mum Sedated", "Two shot": what the tagger takes for names and nouns. */
    private static boolean looksLikeVerb(Word word) {
        return word.index() > 0
                && word.tag().startsWith("NN")
                && (PARTICIPLES.contains(word.lower())
                        || PARTICIPLE.matcher(word.form()).matches());
    }

    /** Whether nothing among the words governs it. */
    private boolean isTop(Word word, List<Word> words) {
        return tree.head(word).filter(words::contains).isEmpty();
    }

    private boolean isPredicate(Word word) {
        return word.isVerb() || (word.tag().startsWith("JJ") && hasSubject(word));
    }

    private boolean isOfTop(Word word, List<Word> words) {
        return word.isVerb()
                && OF_NOUN.contains(word.relation())
                && !isRelative(word)
                && tree.head(word).filter(head -> isTop(head, words)).isPresent();
    }

    /** "Man who slaps people". */
    private boolean isRelative(Word verb) {
        return tree.children(verb).stream().anyMatch(Word::isRelative);
    }

    private boolean hasSubject(Word word) {
        return tree.child(word, "nsubj", "nsubjpass").isPresent();
    }

    private boolean isNegated(Word word) {
        return tree.children(word).stream()
                .anyMatch(w -> w.isNegation() && !Negating.contrasts(tree, w));
    }
}
