package io.twosource.extract.reading.cue;

import io.twosource.extract.reading.model.WordList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Every form that a cue can take in a text, so that sentences without any need no parse. */
final class CueForms {

    private static final String VOWELS = "aeiou";

    private final Set<String> forms;

    private CueForms(Set<String> forms) {
        this.forms = forms;
    }

    /** The forms of all words in sections whose heading does not begin with "class". */
    static CueForms of(WordList list) {
        Set<String> forms = new HashSet<>();
        for (String section : list.sections().keySet()) {
            if (!section.startsWith("class ")) {
                list.words(section).forEach(entry -> add(entry, forms));
            }
        }
        return new CueForms(forms);
    }

    /** "write (wrote, written)" is the lemma "write". */
    static Set<String> lemmas(Collection<String> entries) {
        return entries.stream()
                .map(entry -> entry.replaceAll("\\s*\\(.*", ""))
                .collect(Collectors.toSet());
    }

    private static void add(String entry, Set<String> forms) {
        int bracket = entry.indexOf('(');
        if (bracket >= 0) {
            forms.addAll(List.of(entry.substring(bracket + 1, entry.length() - 1).split(" ", -1)));
        }
        // Of a verb with a particle ("walk back") the verb alone must be seen.
        String word = entry.replaceAll("[\\s(].*", "");
        forms.addAll(inflected(word));
    }

    private static List<String> inflected(String word) {
        String stem = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
        String doubled = endsInShortSyllable(word) ? word + word.charAt(word.length() - 1) : stem;
        String iForm = word.endsWith("y") ? word.substring(0, word.length() - 1) + "i" : stem;
        return List.of(
                word,
                word + "s",
                word + "es",
                word + "ing",
                stem + "ed",
                stem + "ing",
                doubled + "ed",
                doubled + "ing",
                iForm + "ed",
                iForm + "es");
    }

    private static boolean endsInShortSyllable(String word) {
        int last = word.length() - 1;
        return last >= 2
                && VOWELS.indexOf(word.charAt(last)) < 0
                && VOWELS.indexOf(word.charAt(last - 1)) >= 0
                && VOWELS.indexOf(word.charAt(last - 2)) < 0;
    }

    boolean anyIn(String sentence) {
        int start = -1;
        for (int i = 0; i <= sentence.length(); i++) {
            boolean letter = i < sentence.length() && Character.isLetter(sentence.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (forms.contains(sentence.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }
}
