package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.cue.Cue;
import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import io.twosource.extract.statement.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Verbs of saying whose sentence the parser took apart, by the order of its words alone: "…, an
 * aide told Reuters.", "officials confirmed to the paper late on Tuesday that …".
 */
final class WordOrderRule implements Rule {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VBN");
    private static final int FEWEST_WORDS = 4;

    /** Between a verb and its "that" stand at most a hearer and a day. */
    private static final int MOST_BETWEEN = 9;

    private final CueLexicon cues;

    WordOrderRule(CueLexicon cues) {
        this.cues = cues;
    }

    @Override
    public List<Finding> find(ParsedSentence in, List<Finding> said) {
        List<Finding> found = new ArrayList<>();
        for (Word verb : in.tree().words()) {
            Optional<Stance> stance = cues.verb(verb, in.tree()).flatMap(c -> stance(in, verb, c));
            if (stance.isPresent()
                    && said.stream().noneMatch(f -> f.cue().contains(verb.start()))) {
                last(in, verb, stance.get())
                        .or(() -> first(in, verb, stance.get()))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Stance> stance(ParsedSentence in, Word verb, Cue cue) {
        boolean tells =
                FINITE.contains(verb.tag())
                        && !verb.relation().matches("nmod|amod|acl")
                        && !Voice.isPassive(in.tree(), verb)
                        && !cues.is("class opining", verb)
                        && !in.isQuoted(verb)
                        && (cue.stance() == Stance.ASSERTS || cue.stance() == Stance.CONFIRMS)
                        && (verb.lemma().equals("confirm") || !cues.is("class showing", verb));
        return Optional.of(cue.stance())
                .filter(_ -> tells && Polarity.of(in.tree(), verb, cues) == Polarity.DONE);
    }

    /** "…, an aide told Reuters on Sunday." */
    private Optional<Finding> last(ParsedSentence in, Word verb, Stance stance) {
        List<Word> words = in.tree().words();
        Optional<Word> comma =
                words.subList(0, verb.index()).reversed().stream()
                        .filter(w -> w.form().equals(","))
                        .findFirst();
        List<Word> who =
                comma.map(w -> words.subList(w.index() + 1, verb.index())).orElse(List.of());
        List<Word> what = comma.map(w -> words.subList(0, w.index())).orElse(List.of());
        List<Word> rest = words.subList(verb.index() + 1, words.size());
        boolean ends = rest.stream().noneMatch(w -> w.tag().matches("VB[DZPN]|MD|,|:|WP|WDT|``"));
        boolean clause = what.size() >= FEWEST_WORDS && what.stream().anyMatch(this::isFinite);
        return ends && clause && rest.size() <= MOST_BETWEEN
                ? named(who).map(speaker -> finding(in, verb, speaker, stance, what))
                : Optional.empty();
    }

    /** "Officials confirmed to the paper that …", "lawmakers briefed on it told Reuters they …". */
    private Optional<Finding> first(ParsedSentence in, Word verb, Stance stance) {
        Tree tree = in.tree();
        List<Word> words = tree.words();
        List<Word> after = words.subList(verb.index() + 1, words.size());
        Optional<Word> that =
                after.stream()
                        .limit(MOST_BETWEEN)
                        .takeWhile(w -> !w.isVerb() && !w.form().equals(","))
                        .filter(w -> w.lower().equals("that"))
                        .findFirst();
        List<Word> bare =
                after.stream()
                                .findFirst()
                                .filter(w -> w.tag().matches("DT|PRP|NNS?|NNP"))
                                .isPresent()
                        ? after
                        : List.of();
        List<Word> what =
                trimmed(that.map(w -> words.subList(w.index() + 1, words.size())).orElse(bare));
        boolean clause =
                what.size() >= FEWEST_WORDS
                        && what.stream().anyMatch(w -> isFinite(w) || w.tag().equals("VBN"));
        boolean says = that.isPresent() || verb.lemma().equals("say");
        Optional<Phrase> own = new Clauses(new Contents(in)).of(verb);
        if (own.isPresent()) {
            return speaker(tree, verb)
                    .map(
                            who ->
                                    finding(
                                            in,
                                            verb,
                                            who,
                                            stance,
                                            tree.between(own.get().start(), own.get().end())));
        }
        return clause && says
                ? speaker(tree, verb).map(who -> finding(in, verb, who, stance, what))
                : Optional.empty();
    }

    /** Or the subject of the clause that the parser made of "lawmakers briefed on it". */
    private static Optional<Phrase> speaker(Tree tree, Word verb) {
        return Voice.speaker(tree, verb)
                .or(
                        () ->
                                tree.child(verb, "ccomp")
                                        .filter(w -> w.index() < verb.index())
                                        .filter(w -> w.tag().matches("VBD|VBN"))
                                        .flatMap(w -> tree.child(w, "nsubj"))
                                        .map(who -> SpeakerPhrase.of(tree, who)));
    }

    private boolean isFinite(Word word) {
        return word.tag().matches("VB[DZP]|MD");
    }

    private static List<Word> trimmed(List<Word> words) {
        int end = words.size();
        while (end > 0 && !Character.isLetterOrDigit(words.get(end - 1).form().charAt(0))) {
            end--;
        }
        return words.subList(0, end);
    }

    /** A noun phrase, with what a preposition adds: "an architect of the measure". */
    private static Optional<Phrase> named(List<Word> words) {
        List<Word> own = words.stream().takeWhile(w -> !w.tag().equals("IN")).toList();
        boolean noun =
                !own.isEmpty()
                        && (own.getLast().isNoun() || own.getLast().isPronoun())
                        && own.stream().allMatch(w -> w.tag().matches("DT|JJ.*|NN.*|CD|POS|PRP.*"))
                        && words.stream().noneMatch(Word::isVerb);
        return noun
                ? Optional.of(Phrase.between(own.getLast(), words.getFirst(), words.getLast()))
                : Optional.empty();
    }

    private static Finding finding(
            ParsedSentence in, Word verb, Phrase speaker, Stance stance, List<Word> what) {
        List<Word> words =
                trimmed(what).stream().dropWhile(w -> w.tag().matches("\\W+|''")).toList();
        Word head =
                words.stream()
                        .filter(w -> w.tag().matches("VB[DZP]|MD"))
                        .findFirst()
                        .orElse(words.getFirst());
        Phrase content = Phrase.between(head, words.getFirst(), words.getLast());
        Phrase cue = CuePhrase.of(in.tree(), verb);
        return new Finding(
                in, Optional.of(speaker), stance, cue, Optional.of(content), "word-order");
    }
}
