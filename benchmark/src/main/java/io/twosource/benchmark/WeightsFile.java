package io.twosource.benchmark;

import io.twosource.extract.claim.match.Feature;
import io.twosource.extract.claim.match.LinearScore;
import java.util.Locale;

/** The weights as they are kept: one a line, for people to read. */
final class WeightsFile {

    private static final String HEAD =
            """
            # How the features of a claim and a proposition add up (io.twosource.extract.claim.match.Feature
            # says what each is). Logistic regression; written by
            #   ./twosource evaluate fit DIR WEIGHTS.properties
            # which says what it was fitted on and how well it does. Fit again rather than edit.

            # From these scores on: headlines tell of one claim; a proposition joins a claim;
            # two propositions say the same. The first is fitted. The second is not:
            # one article says many things of one event, which headlines do not show, and a false
            # dispute costs more than a missed one. It was chosen by how rumours end (evaluate rumours).
            headlines = 0.45
            join = 0.95
            identical = 0.5
            """;

    private WeightsFile() {}

    static String text(LinearScore claim, LinearScore same) {
        return HEAD
                + section("claim", "Is a proposition about a claim?", claim)
                + section("same", "Do two propositions say the same?", same);
    }

    private static String section(String name, String comment, LinearScore score) {
        StringBuilder lines = new StringBuilder("\n# " + comment + "\n");
        lines.append(line(name, "bias", score.bias()));
        for (Feature feature : Feature.values()) {
            lines.append(line(name, feature.key(), score.weight(feature)));
        }
        return lines.toString();
    }

    private static String line(String section, String key, double weight) {
        return String.format(Locale.ROOT, "%s.%s = %.3f%n", section, key, weight);
    }
}
