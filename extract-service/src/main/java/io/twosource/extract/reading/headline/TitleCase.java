package io.twosource.extract.reading.headline;

import io.twosource.extract.reading.text.Passage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Headlines In Which Every Word Looks Like a Name, as the article's text would write them: a parser
 * takes them for names too.
 */
public final class TitleCase {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'-]*");

    /** In capitals from end to end: US, NATO's, U.S. */
    private static final Pattern ACRONYM =
            Pattern.compile("\\b(?:\\p{Lu}{2,}|(?:\\p{Lu}\\.){2,})(?='s\\b|\\P{L}|$)");

    /** Of the longer words of a headline, those with a capital where each word has one. */
    private static final double MOST = .7;

    private static final int LONG = 4;

    /** As much of a text as tells how it writes its words. */
    private static final int ENOUGH = 20_000;

    private final Map<String, Integer> small = new HashMap<>();
    private final Map<String, Integer> capital = new HashMap<>();
    private final Set<String> pairs = new HashSet<>();
    private final Set<String> acronyms;

    private TitleCase(String whole) {
        String text = whole.substring(0, Math.min(whole.length(), ENOUGH));
        acronyms =
                ACRONYM.matcher(text)
                        .results()
                        .map(found -> found.group().replace(".", ""))
                        .collect(Collectors.toSet());
        String before = "";
        for (MatchResult word : words(text)) {
            String written = word.group();
            count(written);
            pairs.add(before + ' ' + written);
            before = written;
        }
    }

    private void count(String written) {
        Map<String, Integer> counts = Character.isUpperCase(written.charAt(0)) ? capital : small;
        counts.merge(written.toLowerCase(Locale.ROOT), 1, Integer::sum);
    }

    /** The title, with capitals in its plain form only where the text would have them. */
    public static Passage undone(Passage title, Passage text) {
        List<MatchResult> words = words(title.plain());
        if (!isTitleCase(words) || text.plain().isBlank()) {
            return title;
        }
        return new Passage(
                title.part(),
                title.raw(),
                new TitleCase(text.plain()).recased(title.plain(), words));
    }

    private static List<MatchResult> words(String text) {
        return WORD.matcher(text).results().toList();
    }

    private static boolean isTitleCase(List<MatchResult> words) {
        List<MatchResult> longer =
                words.stream().skip(1).filter(w -> w.group().length() >= LONG).toList();
        long capitals =
                longer.stream().filter(w -> Character.isUpperCase(w.group().charAt(0))).count();
        return capitals > 1 && capitals >= MOST * longer.size();
    }

    private String recased(String title, List<MatchResult> words) {
        boolean allCapitals = title.chars().noneMatch(Character::isLowerCase);
        StringBuilder recased = new StringBuilder(title);
        for (int i = 1; i < words.size(); i++) {
            MatchResult word = words.get(i);
            if (isSmall(word.group())
                    && !isAcronym(word.group(), allCapitals)
                    && !isOfName(words.get(i - 1).group(), word.group())) {
                for (int at = word.start(); at < word.end(); at++) {
                    recased.setCharAt(at, Character.toLowerCase(recased.charAt(at)));
                }
            }
        }
        return recased.toString();
    }

    /**
     * "Sold By US": a word in capitals among words that only begin with one, whether the text knows
     * us too; where all words are in capitals, those that are so in the text.
     */
    private boolean isAcronym(String word, boolean allCapitals) {
        String name = word.replaceFirst("'[sS]$", "");
        return ACRONYM.matcher(name).matches() && (!allCapitals || acronyms.contains(name));
    }

    /** Sentences begin with a capital, so a word that is small as often is a common one. */
    private boolean isSmall(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int seen = small.getOrDefault(lower, 0);
        return seen > 0 && seen >= capital.getOrDefault(lower, 0);
    }

    /** "Iron Bridge" stays a name in a text that also knows bridges. */
    private boolean isOfName(String before, String word) {
        return Character.isUpperCase(before.charAt(0)) && pairs.contains(before + ' ' + word);
    }
}
