package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import java.util.Optional;
import java.util.Set;

/** What a verb's stance is on: the clause, quotation, infinitive or noun that it governs. */
record Contents(ParsedSentence in) {

    private static final Set<String> RELATIVES = Set.of("which", "that", "who", "whom");
    private static final Set<String> BACKGROUND = Set.of("as", "while", "although", "though");

    /** A clause that the verb governs, after it or before it. */
    Optional<Phrase> clause(Word verb) {
        return in.tree()
                .child(verb, "ccomp", "csubj")
                .or(() -> madeClear(verb))
                .filter(clause -> isFinite(clause) && !explains(clause, verb))
                .map(clause -> withSubject(clause, afterCue(phrase(clause, verb), verb), verb));
    }

    /** "confirmed the player was hurt": the parser may take the subject for an object. */
    private Phrase withSubject(Word clause, Phrase phrase, Word verb) {
        boolean bare = in.tree().child(clause, "mark", "nsubj", "nsubjpass", "csubj").isEmpty();
        return in.tree()
                .child(verb, "dobj")
                .filter(
                        noun ->
                                bare
                                        && verb.index() < noun.index()
                                        && noun.index() < clause.index())
                .map(
                        noun ->
                                new Phrase(
                                        phrase.head(),
                                        in.tree().phrase(noun).start(),
                                        phrase.end()))
                .orElse(phrase);
    }

    /** "made it clear that …" */
    private Optional<Word> madeClear(Word verb) {
        return in.tree().children(verb).stream()
                .filter(w -> w.lower().equals("clear"))
                .flatMap(w -> in.tree().child(w, "ccomp").stream())
                .findFirst();
    }

    /** "…, which officials said was planned": the relative pronoun stands for what comes before. */
    private Phrase afterCue(Phrase clause, Word verb) {
        boolean split = clause.start() < verb.start() && verb.end() < clause.end();
        return in.tree()
                .at(clause.start())
                .filter(
                        first ->
                                split && (RELATIVES.contains(first.lower()) || speaks(first, verb)))
                .flatMap(_ -> in.tree().next(verb))
                .map(next -> new Phrase(clause.head(), next.start(), clause.end()))
                .orElse(clause);
    }

    private boolean speaks(Word first, Word verb) {
        return in.tree()
                .child(verb, "nsubj")
                .filter(who -> in.tree().isWithin(first, who))
                .isPresent();
    }

    /** "denies withdrawing troops", "claimed to have seen". */
    Optional<Phrase> infinitive(Word verb) {
        return in.tree()
                .child(verb, "xcomp", "ccomp")
                .filter(w -> w.isVerb() && w.index() > verb.index())
                .map(w -> phrase(w, verb));
    }

    /** What a preposition introduces: "commented on the strike". */
    Optional<Phrase> about(Word word, Set<String> prepositions) {
        return in.tree().children(word).stream()
                .filter(w -> w.relation().equals("prep") && prepositions.contains(w.lower()))
                .flatMap(w -> in.tree().child(w, "pobj", "pcomp").stream())
                .map(noun -> phrase(noun, word))
                .findFirst();
    }

    /** "as officials said": what they said is the clause that this hangs from. */
    Optional<Phrase> host(Word verb) {
        Tree tree = in.tree();
        boolean as =
                verb.relation().equals("advcl")
                        && tree.children(verb).stream()
                                .anyMatch(w -> w.lower().equals("as") && w.index() < verb.index());
        return tree.head(verb)
                .filter(clause -> as && clause.isVerb())
                .map(clause -> tree.phrase(clause, w -> w.index() == verb.index()));
    }

    /** "doubted the report: it was …": the object is doubted, the clause only explains. */
    private boolean explains(Word clause, Word verb) {
        Optional<Word> object =
                in.tree().child(verb, "dobj").filter(w -> w.index() < clause.index());
        boolean before = in.tree().child(verb, "dobj").isPresent() && clause.index() < verb.index();
        boolean announced =
                object.isPresent()
                        && in.tree().words().stream()
                                .filter(w -> verb.index() < w.index() && w.index() < clause.index())
                                .anyMatch(w -> w.form().equals(":"));
        return before || announced;
    }

    private boolean isFinite(Word clause) {
        boolean bare = !clause.isVerb() || Set.of("VBG", "VB").contains(clause.tag());
        return !bare || in.tree().child(clause, "aux", "cop", "nsubjpass").isPresent();
    }

    /** All below {@code top}, without the word that introduces it and without the cue itself. */
    Phrase phrase(Word top, Word cue) {
        Tree tree = in.tree();
        Phrase phrase =
                tree.phrase(
                        top,
                        w ->
                                tree.isWithin(cue, w)
                                        || isIntroduction(w, top)
                                        || isEstimation(w, top, cue)
                                        || isBackground(w, top)
                                        || isAttribution(w));
        return withoutThat(phrase, top);
    }

    /** The parser now and then hangs "that" from a word deep inside the clause. */
    private Phrase withoutThat(Phrase phrase, Word top) {
        Optional<Word> first = in.tree().at(phrase.start());
        boolean that =
                first.filter(w -> w.lower().equals("that") && w.index() < top.index()).isPresent()
                        && (top.isVerb() || top.relation().equals("ccomp"));
        return first.flatMap(in.tree()::next)
                .filter(next -> that && next.end() <= phrase.end())
                .map(next -> new Phrase(phrase.head(), next.start(), phrase.end()))
                .orElse(phrase);
    }

    private static boolean isIntroduction(Word word, Word top) {
        boolean mark = word.relation().equals("mark") && word.head() == top.index();
        return mark && Set.of("that", "as").contains(word.lower());
    }

    /** ", as evidence mounted", ", which shows …": what the journalist adds. */
    private boolean isBackground(Word word, Word top) {
        boolean clause =
                word.relation().equals("advcl")
                        && in.tree()
                                .child(word, "mark")
                                .filter(w -> BACKGROUND.contains(w.lower()))
                                .isPresent();
        boolean more = word.relation().equals("relcl") && top.isNoun();
        return word.index() > top.index() && (clause || more) && isParted(word);
    }

    private boolean isParted(Word word) {
        return in.tree()
                .at(in.tree().phrase(word).start())
                .flatMap(in.tree()::previous)
                .filter(w -> Set.of(",", "-", "--").contains(w.form()))
                .isPresent();
    }

    /** "dismissed the reports as fake": what somebody calls it is no part of it. */
    static boolean isEstimation(Word word, Word top, Word cue) {
        return word.lower().equals("as")
                && word.head() == top.index()
                && top.head() == cue.index()
                && top.isNoun();
    }

    /** "according to" belongs to who says it, not to what is said. */
    private static boolean isAttribution(Word word) {
        return word.relation().equals("prep") && word.lower().equals("according");
    }
}
