package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import java.util.Optional;
import java.util.Set;

/** Whether what a verb says is done, not done, or only thought of. */
enum Polarity {
    /** "confirmed", "continues to deny". */
    DONE,
    /**
     * "did not confirm", "could not confirm", "refused to confirm", "neither confirmed nor denied".
     */
    NOT_DONE,
    /** "if he confirms", "will confirm", "asked them to confirm". */
    THOUGHT_OF;

    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "never", "neither", "nor", "no", "hardly", "nobody", "none");
    private static final Set<String> VERB_NEGATIONS =
            Set.of("not", "n't", "never", "neither", "nor", "hardly");
    private static final Set<String> SINGULAR = Set.of("he", "she", "it");

    /** What should not be done may have been done. */
    private static final Set<String> DUTIES = Set.of("should", "must", "ought", "may", "might");

    private static final Set<String> CONDITIONS =
            Set.of("if", "unless", "until", "whether", "before", "till");

    static Polarity of(Tree tree, Word verb, CueLexicon cues) {
        if (isConditional(tree, verb) || isSubjunctive(tree, verb) || isAsked(tree, verb)) {
            return THOUGHT_OF;
        }
        Optional<Word> modal = modal(tree, verb);
        if (isNegated(tree, verb)) {
            return Infinitives.isUndone(tree, verb, cues)
                            || modal.filter(w -> DUTIES.contains(w.lemma())).isPresent()
                    ? THOUGHT_OF
                    : NOT_DONE;
        }
        if (modal.isPresent() && !isModalOfSpeech(tree, verb, modal.get())) {
            return THOUGHT_OF;
        }
        return Infinitives.is(tree, verb) ? Infinitives.polarity(tree, verb, cues) : DONE;
    }

    /**
     * "I can confirm" confirms, and so does who "would only confirm"; "would", "could", "may" and
     * "will" leave it open, and what "must be dismissed" is not dismissed yet.
     */
    private static boolean isModalOfSpeech(Tree tree, Word verb, Word modal) {
        boolean only =
                tree.words().stream()
                        .filter(w -> modal.index() < w.index() && w.index() < verb.index())
                        .anyMatch(w -> w.lower().equals("only"));
        return only
                || (Set.of("can", "must", "do").contains(modal.lemma())
                        && !Voice.isPassive(tree, verb)
                        && (!modal.lemma().equals("must") || isOneself(tree, verb)));
    }

    /** "I must admit": what others must do they have not done. */
    private static boolean isOneself(Tree tree, Word verb) {
        return tree.child(verb, "nsubj")
                .filter(w -> Set.of("i", "we").contains(w.lower()))
                .isPresent();
    }

    private static Optional<Word> modal(Tree tree, Word verb) {
        return tree.children(verb).stream()
                .filter(w -> w.tag().equals("MD") && w.index() < verb.index())
                .findFirst()
                .or(() -> ofSharedVerb(tree, verb).flatMap(head -> modal(tree, head)));
    }

    /**
     * "could neither confirm nor deny": the second verb has its modal and negation from the first.
     */
    static Optional<Word> ofSharedVerb(Tree tree, Word verb) {
        boolean bare = verb.tag().equals("VB") && tree.child(verb, "aux", "nsubj").isEmpty();
        return verb.relation().equals("conj") && bare
                ? tree.head(verb).filter(Word::isVerb)
                : Optional.empty();
    }

    static boolean isNegated(Tree tree, Word verb) {
        boolean own =
                tree.children(verb).stream()
                        .anyMatch(w -> isBeside(w, verb) && VERB_NEGATIONS.contains(w.lower()));
        boolean subject =
                tree.child(verb, "nsubj", "nsubjpass").filter(w -> isNone(tree, w)).isPresent();
        return own
                || subject
                || ofSharedVerb(tree, verb).map(head -> isNegated(tree, head)).orElse(false);
    }

    /** Before the verb, or after a form of "be": "is not", but not "say not". */
    private static boolean isBeside(Word word, Word verb) {
        return word.index() < verb.index()
                || (word.relation().equals("neg") && verb.lemma().equals("be"));
    }

    /** "no officials confirmed", "none of them confirmed", "nobody confirmed". */
    static boolean isNone(Tree tree, Word noun) {
        return NEGATIONS.contains(noun.lower())
                || tree.children(noun).stream()
                        .anyMatch(w -> w.relation().equals("det") && w.lower().equals("no"));
    }

    private static boolean isConditional(Tree tree, Word verb) {
        return tree.children(verb).stream()
                        .anyMatch(w -> w.index() < verb.index() && CONDITIONS.contains(w.lower()))
                || ofJoinedVerb(tree, verb).map(head -> isConditional(tree, head)).orElse(false);
    }

    /** "if she were named and confirmed" */
    private static Optional<Word> ofJoinedVerb(Tree tree, Word verb) {
        boolean joined =
                verb.relation().equals("conj") && tree.child(verb, "nsubj", "nsubjpass").isEmpty();
        return joined ? tree.head(verb).filter(Word::isVerb) : Optional.empty();
    }

    /** "demands that it show", "asked that he not respond". */
    private static boolean isSubjunctive(Tree tree, Word verb) {
        Optional<Word> subject = tree.child(verb, "nsubj").filter(w -> w.index() < verb.index());
        boolean singular = subject.filter(w -> SINGULAR.contains(w.lower())).isPresent();
        boolean bare = verb.tag().equals("VB") || (verb.tag().equals("VBP") && singular);
        return subject.isPresent() && bare && tree.child(verb, "aux").isEmpty();
    }

    /** "Does he agree that …?" */
    private static boolean isAsked(Tree tree, Word verb) {
        boolean question = tree.words().getLast().form().equals("?");
        Optional<Word> subject = tree.child(verb, "nsubj");
        return question
                && tree.children(verb).stream()
                        .filter(w -> w.relation().equals("aux"))
                        .anyMatch(aux -> subject.filter(w -> aux.index() < w.index()).isPresent());
    }
}
