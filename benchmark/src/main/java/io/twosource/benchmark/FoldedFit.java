package io.twosource.benchmark;

import io.twosource.benchmark.ClaimExamples.Seen;
import io.twosource.benchmark.LogisticRegression.Example;
import io.twosource.extract.claim.match.ClaimMatcher;
import io.twosource.extract.claim.match.Feature;
import io.twosource.extract.claim.match.LinearScore;
import io.twosource.extract.claim.match.MatchWeights;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Fits on several sets at once, each of which counts the same, and tells by folds how well that
 * does on clusters that were not fitted on.
 */
final class FoldedFit {

    private static final int FOLDS = 5;

    /** What all examples of a set count together, against the ridge. */
    private static final double SET = 5_000;

    /** Headlines hardly ever say where something goes, so that they cannot tell what it weighs. */
    private static final Map<Feature, Double> BY_HAND =
            Map.of(Feature.SAME_PLACE, 1.5, Feature.OTHER_PLACE, -1., Feature.ONE_PLACE, -.6);

    private final List<FitSet> sets;
    private final List<LinearScore> folded;

    /**
     * A set of arrivals and what they teach.
     *
     * @param share how much it counts; 1 for one that counts fully
     */
    record FitSet(String name, List<Arrival> arrivals, List<Seen> seen, double share) {

        static FitSet of(String name, List<Arrival> arrivals, double share) {
            return new FitSet(name, arrivals, ClaimExamples.of(arrivals), share);
        }

        List<Example> examples(int without) {
            List<Example> kept =
                    seen.stream()
                            .filter(s -> fold(s.cluster()) != without)
                            .filter(s -> fold(s.claim()) != without)
                            .map(Seen::example)
                            .toList();
            double sum = kept.stream().mapToDouble(Example::weight).sum();
            double factor = share * SET / sum;
            return kept.stream()
                    .map(e -> new Example(e.features(), e.is(), e.weight() * factor))
                    .toList();
        }
    }

    FoldedFit(List<FitSet> sets) {
        this.sets = sets;
        this.folded = IntStream.range(0, FOLDS).mapToObj(this::fit).toList();
    }

    /** Fitted on everything. */
    LinearScore whole() {
        return fit(-1);
    }

    private LinearScore fit(int without) {
        List<Example> examples = new ArrayList<>();
        sets.forEach(set -> examples.addAll(set.examples(without)));
        return score(LogisticRegression.fit(examples), BY_HAND);
    }

    /** With some weights given, in place of those that were fitted. */
    static LinearScore score(double[] fitted, Map<Feature, Double> given) {
        Map<Feature, Double> weights = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            weights.put(feature, fitted[feature.place() + 1]);
        }
        weights.putAll(given);
        return new LinearScore(fitted[0], weights);
    }

    /** How a set is clustered where each arrival asks the fit that did not see its cluster. */
    BCubed clustered(FitSet set, double join) {
        List<ClaimMatcher> matchers = folded.stream().map(score -> matcher(score, join)).toList();
        OpenClaims claims = new OpenClaims();
        List<String> found = new ArrayList<>();
        for (Arrival arrival : set.arrivals()) {
            found.add(claims.place(arrival, matchers.get(fold(arrival.cluster()))));
        }
        return BCubed.of(set.arrivals().stream().map(Arrival::cluster).toList(), found);
    }

    static ClaimMatcher matcher(LinearScore score, double join) {
        return new ClaimMatcher(
                new MatchWeights(score, score, 1, join, 1), EvaluateClusters.WINDOW);
    }

    private static int fold(String cluster) {
        return Math.floorMod((cluster.hashCode() * 31) >>> 4, FOLDS);
    }
}
