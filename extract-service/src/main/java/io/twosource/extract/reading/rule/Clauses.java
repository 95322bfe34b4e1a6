package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import java.util.Optional;
import java.util.Set;

/** The clauses that verbs govern: "said that …", "…, he said". */
record Clauses(Contents contents) {

    /** A clause that the verb governs, after it or before it. */
    Optional<Phrase> of(Word verb) {
        return tree().child(verb, "ccomp", "csubj")
                .or(() -> madeClear(verb))
                .filter(clause -> isFinite(clause) && !explains(clause, verb))
                .map(
                        clause ->
                                whole(
                                        clause,
                                        withSubject(
                                                clause,
                                                afterCue(contents.phrase(clause, verb), verb),
                                                verb),
                                        verb));
    }

    /**
     * With the subject that the parser hung elsewhere: "said lifting the curbs will hurt", or that
     * the clause hangs from: "detectors that supporters say are vital".
     */
    private Phrase whole(Word clause, Phrase phrase, Word verb) {
        boolean own =
                tree().children(clause).stream()
                        .filter(w -> w.index() > verb.index())
                        .anyMatch(w -> w.relation().matches("nsubj|nsubjpass|csubj|expl"));
        Optional<Word> first = tree().at(phrase.start()).filter(w -> w.tag().matches("VB[DZP]|MD"));
        if (own || phrase.start() < verb.end() || first.isEmpty()) {
            return phrase;
        }
        Optional<Word> after = tree().next(verb).filter(w -> w.index() < first.get().index());
        Optional<Word> start =
                after.isPresent()
                        ? after.filter(w -> w.tag().matches("VBG|NN.*|DT|PRP.*|JJ|CD"))
                        : antecedent(verb);
        return start.map(w -> new Phrase(phrase.head(), w.start(), phrase.end())).orElse(phrase);
    }

    /** The first word of the noun that a relative clause describes. */
    private Optional<Word> antecedent(Word verb) {
        return tree().head(verb)
                .filter(noun -> verb.relation().equals("relcl") && noun.isNoun())
                .filter(noun -> noun.index() < verb.index())
                .map(noun -> tree().phrase(noun, w -> w.index() > noun.index()).start())
                .flatMap(tree()::at);
    }

    /** "confirmed the player was hurt": the parser may take the subject for an object. */
    private Phrase withSubject(Word clause, Phrase phrase, Word verb) {
        boolean bare = tree().child(clause, "mark", "nsubj", "nsubjpass", "csubj").isEmpty();
        return tree().child(verb, "dobj")
                .filter(
                        noun ->
                                bare
                                        && verb.index() < noun.index()
                                        && noun.index() < clause.index())
                .map(noun -> new Phrase(phrase.head(), tree().phrase(noun).start(), phrase.end()))
                .orElse(phrase);
    }

    /** "made it clear that …" */
    private Optional<Word> madeClear(Word verb) {
        return tree().children(verb).stream()
                .filter(w -> w.lower().equals("clear"))
                .flatMap(w -> tree().child(w, "ccomp").stream())
                .findFirst();
    }

    /** "…, which officials said was planned": the relative pronoun stands for what comes before. */
    private Phrase afterCue(Phrase clause, Word verb) {
        boolean split = clause.start() < verb.start() && verb.end() < clause.end();
        return tree().at(clause.start())
                .filter(first -> split && (first.isRelative() || speaks(first, verb)))
                .flatMap(_ -> tree().next(verb))
                .map(next -> new Phrase(clause.head(), next.start(), clause.end()))
                .orElse(clause);
    }

    private boolean speaks(Word first, Word verb) {
        return tree().child(verb, "nsubj").filter(who -> tree().isWithin(first, who)).isPresent();
    }

    /** "doubted the report: it was …": the object is doubted, the clause only explains. */
    private boolean explains(Word clause, Word verb) {
        Optional<Word> object = tree().child(verb, "dobj").filter(w -> w.index() < clause.index());
        boolean before = tree().child(verb, "dobj").isPresent() && clause.index() < verb.index();
        boolean announced =
                object.isPresent()
                        && tree().words().stream()
                                .filter(w -> verb.index() < w.index() && w.index() < clause.index())
                                .anyMatch(w -> w.form().equals(":"));
        boolean another =
                object.isPresent()
                        && tree().words().stream()
                                .filter(
                                        w ->
                                                object.get().index() < w.index()
                                                        && w.index() < clause.index())
                                .anyMatch(
                                        w ->
                                                Set.of("VBD", "VBZ", "VBP").contains(w.tag())
                                                        && w.head() != clause.index());
        return before || announced || (another && tree().child(clause, "mark").isEmpty());
    }

    private boolean isFinite(Word clause) {
        boolean bare = !clause.isVerb() || Set.of("VBG", "VB").contains(clause.tag());
        return !bare || tree().child(clause, "aux", "cop", "nsubjpass").isPresent();
    }

    private Tree tree() {
        return contents.in().tree();
    }
}
