package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an attribution between commas attributes, which is the sentence around it: "Two ships were
 * lost, officials said on Monday", "The fire, the mayor said, had destroyed the mill".
 */
record Surroundings(ParsedSentence in, CueLexicon cues) {

    /** Shorter openings are adverbials: "On Monday, officials said". */
    private static final int FEWEST_WORDS = 4;

    Optional<Phrase> of(Word verb, Phrase speaker) {
        int start = Math.min(verb.start(), speaker.start());
        List<Word> words = in.tree().words();
        Optional<Word> comma =
                in.tree()
                        .at(start)
                        .flatMap(in.tree()::previous)
                        .filter(w -> isComma(w) && w.index() > 0);
        boolean opens = comma.filter(w -> !hasVerb(words.subList(0, w.index()))).isPresent();
        int end = Math.max(verb.end(), speaker.end());
        return opens && !isResumed(end)
                ? rest(end)
                : comma.filter(
                                w ->
                                        isResumed(end)
                                                || w.index() >= FEWEST_WORDS
                                                || isClause(w, verb))
                        .map(w -> around(w, verb, speaker));
    }

    /** "Prices will rise, the bank said": short, but what the attribution hangs from. */
    private boolean isClause(Word comma, Word verb) {
        return in.tree()
                .head(verb)
                .filter(w -> w.isVerb() && w.index() < comma.index())
                .isPresent();
    }

    /** "The fire, the mayor said, had destroyed …": the opening is the subject of what follows. */
    private boolean isResumed(int from) {
        return nextComma(from)
                .flatMap(in.tree()::next)
                .filter(w -> w.isVerb() && !w.tag().equals("VBG"))
                .isPresent();
    }

    /** "Without rain, farmers warn, the crop will fail". */
    private Optional<Phrase> rest(int from) {
        List<Word> words = in.tree().words();
        return nextComma(from)
                .flatMap(in.tree()::next)
                .filter(w -> hasVerb(words.subList(w.index(), words.size())))
                .filter(w -> !w.tag().equals("VBG") && !Set.of("WP", "WDT").contains(w.tag()))
                .map(w -> new Phrase(w, w.start(), words.get(end(words)).end()));
    }

    private Phrase around(Word comma, Word verb, Phrase speaker) {
        List<Word> words = in.tree().words();
        Word last = words.get(comma.index() - 1);
        int from = words.getFirst().start();
        Optional<Word> next = nextComma(Math.max(verb.end(), speaker.end()));
        Optional<Word> resumed = next.flatMap(in.tree()::next).filter(this::goesOn);
        return resumed.map(_ -> new Phrase(last, from, words.get(end(words)).end()))
                .orElseGet(() -> new Phrase(last, from, last.end()));
    }

    private static int end(List<Word> words) {
        int last = words.size() - 1;
        while (last > 0 && words.get(last).tag().matches("\\W+")) {
            last--;
        }
        return last;
    }

    private Optional<Word> nextComma(int from) {
        return in.tree().words().stream().filter(w -> w.start() >= from && isComma(w)).findFirst();
    }

    /** What follows the attribution belongs to the sentence, not to a further attribution. */
    private boolean goesOn(Word word) {
        Tree tree = in.tree();
        boolean finite = Set.of("VBZ", "VBP").contains(word.tag());
        boolean aside = word.tag().equals("VBG") || (!finite && cues.verb(word, tree).isPresent());
        boolean begins = word.isVerb() || Set.of("CC", "IN").contains(word.tag());
        return begins && !aside && hasVerb(tree.words().subList(word.index(), tree.words().size()));
    }

    private static boolean hasVerb(List<Word> words) {
        return words.stream().anyMatch(w -> w.isVerb() && !w.tag().equals("VBG"));
    }

    /** Or a dash, but not the hyphen of "north-eastern". */
    private boolean isComma(Word word) {
        boolean spaced = in.tree().previous(word).filter(w -> w.end() < word.start()).isPresent();
        return word.form().equals(",")
                || word.form().equals("--")
                || (word.form().equals("-") && spaced);
    }
}
