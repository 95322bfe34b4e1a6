package io.twosource.extract.claim.match;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a proposition counts. Immutable. */
final class Quantities {

    /** "About 2,000" agrees with 1,960. */
    private static final double TOLERANCE = .05;

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
    private static final List<String> SMALL =
            List.of(
                    ("zero one two three four five six seven eight nine ten eleven twelve thirteen"
                                    + " fourteen fifteen sixteen seventeen eighteen nineteen twenty")
                            .split(" "));
    private static final Map<String, Double> SCALES =
            Map.of(
                    "hundred",
                    1e2,
                    "thousand",
                    1e3,
                    "million",
                    1e6,
                    "billion",
                    1e9,
                    "trillion",
                    1e12);

    private final double[] values;

    private Quantities(double[] values) {
        this.values = values;
    }

    /** Of numbers as they are written, each with its unit. */
    static Quantities of(Collection<String> written) {
        return new Quantities(
                written.stream().mapToDouble(Quantities::value).filter(v -> v >= 0).toArray());
    }

    private static double value(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        double scale =
                Words.of(lower).stream()
                        .mapToDouble(word -> SCALES.getOrDefault(word, 1.))
                        .reduce(1, (a, b) -> a * b);
        return NUMBER.matcher(lower)
                        .results()
                        .map(MatchResult::group)
                        .mapToDouble(digits -> Double.parseDouble(digits.replace(",", "")))
                        .findFirst()
                        .orElseGet(() -> SMALL.indexOf(lower.split("[ -]", 2)[0]))
                * scale;
    }

    /** Whether both count something, and no number of the one agrees with one of the other. */
    boolean differ(Quantities other) {
        return values.length > 0 && other.values.length > 0 && !agree(other);
    }

    private boolean agree(Quantities other) {
        for (double mine : values) {
            for (double theirs : other.values) {
                if (Math.abs(mine - theirs) <= TOLERANCE * Math.max(mine, theirs)) {
                    return true;
                }
            }
        }
        return false;
    }
}
