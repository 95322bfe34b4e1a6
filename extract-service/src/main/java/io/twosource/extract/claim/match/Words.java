package io.twosource.extract.claim.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a proposition. Cut to their first letters, so that "withdrawal", "withdrawing" and
 * "withdrew" are one, and so are "Russia" and "Russian".
 */
final class Words {

    /** Words that say nothing of what is claimed, as stems. */
    static final Set<String> EMPTY =
            Set.of(
                    ("a an the this that these those it its he his she her they their them who which"
                                    + " what there is are was were be been being has have had do does"
                                    + " did will would s t of in on at by to into for from with as and"
                                    + " or but not no also only some about very so than then now")
                            .split(" "));

    /** Words, as stems, that say how something is told, and not what. */
    static final Set<String> TOLD =
            Set.of(
                    ("say said says claim repor rumor rumou hoax fake false true fact debun confi"
                                    + " denie deny didn doesn isn wasn hasn won don aren could couldn"
                                    + " can may might yes reall actua video watch photo pictu viral"
                                    + " story news updat break exclu after over if how why where when"
                                    + " just you i we my our your me us him")
                            .split(" "));

    private static final int STEM = 5;
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> PREPOSITIONS =
            Set.of("to", "into", "for", "from", "in", "on", "at", "by", "with", "through", "via");

    private Words() {}

    /** In order, as written. */
    static List<String> of(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    static Set<String> meaningful(List<String> written) {
        Set<String> stems =
                written.stream()
                        .map(Words::stem)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        stems.removeAll(EMPTY);
        return stems;
    }

    static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() > STEM ? lower.substring(0, STEM) : lower;
    }

    /** Whether a word says something of what is claimed. */
    static boolean tells(String word) {
        String stem = stem(word);
        return !EMPTY.contains(stem) && !TOLD.contains(stem);
    }

    static boolean isName(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word.toLowerCase(Locale.ROOT));
    }
}
