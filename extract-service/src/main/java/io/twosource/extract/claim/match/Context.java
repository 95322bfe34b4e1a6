package io.twosource.extract.claim.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * What an article as a whole is about. Short propositions need it: "the building was damaged" is
 * one claim in two articles on one event, and two in articles on two.
 *
 * @param terms at most {@value #MOST} stems, those that tell most first; names with a capital
 */
public record Context(List<String> terms) {

    /** Of a proposition that comes alone. */
    public static final Context NONE = new Context(List.of());

    private static final int MOST = 40;

    /** Chars of the text, of which news tells the most at its beginning. */
    private static final int REACH = 1500;

    public Context {
        terms = List.copyOf(terms);
    }

    /** Of an article; none where it is but a title, which is no more than the proposition. */
    public static Context of(String title, String text) {
        if (text.isBlank()) {
            return NONE;
        }
        String body = text.startsWith(title) ? text.substring(title.length()) : text;
        return new Context(
                new Counting()
                        .read(title + " . " + body.substring(0, Math.min(body.length(), REACH)))
                        .best());
    }

    private static final class Counting {

        private final Map<String, Integer> counts = new HashMap<>();
        private final Set<String> names = new HashSet<>();
        private final Set<String> common = new HashSet<>();

        Counting read(String text) {
            Matcher word = Words.WORD.matcher(text);
            while (word.find()) {
                String stem = Words.stem(word.group());
                if (Words.tells(word.group())) {
                    counts.merge(stem, 1, Integer::sum);
                }
                if (!Words.isName(word.group())) {
                    common.add(stem);
                } else if (isWithinSentence(text, word.start())) {
                    names.add(stem);
                }
            }
            return this;
        }

        /** What begins a sentence is written like a name and need not be one. */
        private static boolean isWithinSentence(String text, int start) {
            return start > 1
                    && text.charAt(start - 1) == ' '
                    && (Character.isLowerCase(text.charAt(start - 2))
                            || text.charAt(start - 2) == ',');
        }

        List<String> best() {
            List<String> stems = new ArrayList<>(counts.keySet());
            stems.sort(
                    Comparator.comparingDouble(this::weight)
                            .reversed()
                            .thenComparing(Comparator.naturalOrder()));
            return stems.stream().limit(MOST).map(this::written).toList();
        }

        private double weight(String stem) {
            return Terms.worthOf(stem) * (1 + StrictMath.log(counts.getOrDefault(stem, 1)));
        }

        private String written(String stem) {
            return names.contains(stem) && !common.contains(stem)
                    ? stem.substring(0, 1).toUpperCase(Locale.ROOT) + stem.substring(1)
                    : stem;
        }
    }

    List<String> names() {
        return terms.stream().filter(Words::isName).map(Words::stem).toList();
    }

    List<String> words() {
        return terms.stream().filter(term -> !Words.isName(term)).toList();
    }
}
