package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import java.util.Optional;
import java.util.Set;

/** Words that a stance is on, without those that introduce or attribute them. */
record Contents(ParsedSentence in) {

    private static final Set<String> BACKGROUND = Set.of("as", "while", "although", "though");

    /** "denies withdrawing troops", "claimed to have seen". */
    Optional<Phrase> infinitive(Word verb) {
        return in.tree()
                .child(verb, "xcomp", "ccomp")
                .or(() -> gerund(verb))
                .filter(w -> w.isVerb() && w.index() > verb.index())
                .map(w -> phrase(w, verb));
    }

    /** "denied having met him": right after the verb it is no aside. */
    private Optional<Word> gerund(Word verb) {
        Tree tree = in.tree();
        return tree.child(verb, "advcl")
                .filter(_ -> tree.next(verb).filter(w -> w.tag().equals("VBG")).isPresent());
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
        boolean thing = tree.child(verb, "dobj", "ccomp", "xcomp", "acomp").isPresent();
        return tree.head(verb)
                .filter(clause -> as && !thing && clause.isVerb())
                .filter(clause -> tree.child(clause, "nsubj", "nsubjpass", "csubj").isPresent())
                .map(clause -> tree.phrase(clause, w -> w.index() == verb.index()));
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
                                        || isOccasion(w, top)
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

    /** "denied involvement in a telephone call". */
    private boolean isOccasion(Word word, Word top) {
        return top.isNoun()
                && top.relation().equals("dobj")
                && word.head() == top.index()
                && Occasions.begin(in.tree(), word);
    }

    /** "according to" belongs to who says it, not to what is said. */
    private static boolean isAttribution(Word word) {
        return word.relation().equals("prep") && word.lower().equals("according");
    }
}
