package io.twosource.benchmark;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How well a clustering agrees with people's.
 *
 * @see <a href="https://aclanthology.org/P98-1012/">Bagga and Baldwin, B-cubed</a>
 */
record BCubed(double precision, double recall) {

    private record Pair(String given, String found) {}

    /** Of what belongs together in truth ({@code given}) and as found, item by item. */
    static BCubed of(List<String> given, List<String> found) {
        List<Pair> pairs =
                IntStream.range(0, given.size())
                        .mapToObj(i -> new Pair(given.get(i), found.get(i)))
                        .toList();
        Map<String, Long> byGiven = counts(given);
        Map<String, Long> byFound = counts(found);
        Map<Pair, Long> both = counts(pairs);
        double precision = 0;
        double recall = 0;
        for (Pair pair : pairs) {
            double together = both.getOrDefault(pair, 0L);
            precision += together / byFound.getOrDefault(pair.found(), 1L);
            recall += together / byGiven.getOrDefault(pair.given(), 1L);
        }
        return new BCubed(precision / pairs.size(), recall / pairs.size());
    }

    private static <T> Map<T, Long> counts(List<T> items) {
        return items.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    double f1() {
        return 2 * precision * recall / (precision + recall);
    }
}
