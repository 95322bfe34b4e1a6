package io.twosource.extract.reading.cue;

import io.twosource.extract.reading.model.WordList;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import io.twosource.extract.statement.Stance;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The cues of all stances, and the word classes that rules ask for. */
public final class CueLexicon {

    private final WordList list;
    private final Map<String, Cue> verbs = new HashMap<>();
    private final Map<String, Stance> nouns = new HashMap<>();
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final CueForms forms;

    private CueLexicon(WordList list) {
        this.list = list;
        list.sections().keySet().forEach(this::addVerbs);
        list.sections().keySet().forEach(this::addNouns);
        list.sections()
                .keySet()
                .forEach(section -> classes.put(section, CueForms.lemmas(list.words(section))));
        forms = CueForms.of(list);
    }

    public static CueLexicon load() {
        return new CueLexicon(WordList.load("cues.txt"));
    }

    /** Headings such as "denies verb information" say stance, word class and what it takes. */
    private void addVerbs(String section) {
        String[] parts = section.split(" ", -1);
        if (parts.length == 3 && parts[1].equals("verb")) {
            Stance stance = Stance.valueOf(parts[0].toUpperCase(Locale.ROOT));
            Cue.Takes takes = Cue.Takes.valueOf(parts[2].toUpperCase(Locale.ROOT));
            CueForms.lemmas(list.words(section))
                    .forEach(lemma -> verbs.put(lemma, new Cue(stance, takes, particle(lemma))));
        }
    }

    private void addNouns(String section) {
        String[] parts = section.split(" ", -1);
        if (parts.length == 2 && parts[1].equals("noun")) {
            Stance stance = Stance.valueOf(parts[0].toUpperCase(Locale.ROOT));
            list.words(section).forEach(noun -> nouns.put(noun, stance));
        }
    }

    private static Optional<String> particle(String entry) {
        int blank = entry.indexOf(' ');
        return blank < 0 ? Optional.empty() : Optional.of(entry.substring(blank + 1));
    }

    /** What a verb carries, with its particle where it has one ("walk back"). */
    public Optional<Cue> verb(Word word, Tree tree) {
        if (!word.isVerb()) {
            return Optional.empty();
        }
        Optional<Cue> withParticle =
                tree.children(word).stream()
                        .filter(child -> child.index() > word.index())
                        .map(child -> verbs.get(word.lemma() + " " + child.lower()))
                        .filter(cue -> cue != null)
                        .findFirst();
        return withParticle.or(() -> Optional.ofNullable(verbs.get(word.lemma())));
    }

    /** The stance of a noun such as "denial". */
    public Optional<Stance> noun(Word word) {
        return word.isNoun() ? Optional.ofNullable(nouns.get(word.lemma())) : Optional.empty();
    }

    /** Whether a word is in a class of words that {@code cues.txt} names. */
    public boolean is(String wordClass, Word word) {
        Set<String> words = classes.getOrDefault(wordClass, Set.of());
        return words.contains(word.lemma()) || words.contains(word.lower());
    }

    /** Whether a sentence can hold a stance at all; far cheaper than a parse. */
    public boolean mayCarryStance(String sentence) {
        return forms.anyIn(sentence);
    }
}
