package io.twosource.extract.reading.proposition;

import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Names and numbers among the words of a proposition. */
final class Details {

    private static final Set<String> MONTHS =
            Set.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");
    private static final Set<String> SCALES =
            Set.of("million", "billion", "trillion", "thousand", "hundred", "percent", "%");

    private Details() {}

    /** Runs of proper names from {@code start} to {@code end}, as written. */
    static List<String> names(Tree tree, String text, int start, int end) {
        List<String> names = new ArrayList<>();
        int from = -1;
        int to = -1;
        for (Word word : tree.words()) {
            if (!isWithin(word, start, end)) {
                continue;
            }
            if (isName(word)) {
                from = from < 0 ? word.start() : from;
                to = word.end();
            } else if (from >= 0 && !joins(tree, word)) {
                names.add(text.substring(from, to));
                from = -1;
            }
        }
        if (from >= 0) {
            names.add(text.substring(from, to));
        }
        return names.stream().distinct().toList();
    }

    /** "Nagorno-Karabakh", "Ministry of Defense". */
    private static boolean joins(Tree tree, Word word) {
        boolean small = word.form().equals("-") || word.lower().equals("of");
        return small && tree.next(word).filter(Details::isName).isPresent();
    }

    private static boolean isWithin(Word word, int start, int end) {
        return word.start() >= start && word.end() <= end;
    }

    private static boolean isName(Word word) {
        return (word.isName() || word.tag().equals("ADD")) && !MONTHS.contains(word.lower());
    }

    /** Numbers with what they count: "20 carriers", "3.5 million"; days and years are none. */
    static List<String> numbers(Tree tree, int start, int end) {
        return tree.words().stream()
                .filter(word -> isWithin(word, start, end) && word.tag().equals("CD"))
                .filter(word -> !isPartOfDate(tree, word) && !SCALES.contains(word.lower()))
                .map(word -> withUnit(tree, word))
                .distinct()
                .toList();
    }

    private static boolean isPartOfDate(Tree tree, Word number) {
        boolean byMonth =
                tree.head(number).filter(head -> MONTHS.contains(head.lower())).isPresent();
        boolean year = number.form().matches("(19|20)\\d\\d") && !countsSomething(tree, number);
        return byMonth || year;
    }

    private static boolean countsSomething(Tree tree, Word number) {
        return number.relation().equals("nmod")
                && tree.head(number).filter(head -> head.tag().equals("NNS")).isPresent();
    }

    private static String withUnit(Tree tree, Word number) {
        StringBuilder unit = new StringBuilder(number.form());
        tree.next(number)
                .filter(next -> SCALES.contains(next.lower()))
                .ifPresent(next -> unit.append(' ').append(next.form()));
        tree.head(number)
                .filter(head -> head.isNoun() && number.relation().equals("nmod"))
                .filter(head -> !SCALES.contains(head.lower()))
                .ifPresent(head -> unit.append(' ').append(head.form()));
        return unit.toString();
    }
}
