package io.twosource.extract.claim.match;

import java.util.Map;

/** A weighted sum of features, as a share between 0 and 1: logistic regression. */
public final class LinearScore {

    private static final Feature[] FEATURES = Feature.values();

    private final double bias;
    private final double[] weights = new double[FEATURES.length];

    /** A feature without a weight does not count. */
    public LinearScore(double bias, Map<Feature, Double> weights) {
        this.bias = bias;
        weights.forEach((feature, weight) -> this.weights[feature.place()] = weight);
    }

    /** The same weights with another bias. */
    public LinearScore withBias(double other) {
        LinearScore score = new LinearScore(other, Map.of());
        System.arraycopy(weights, 0, score.weights, 0, weights.length);
        return score;
    }

    public double bias() {
        return bias;
    }

    public double weight(Feature feature) {
        return weights[feature.place()];
    }

    double of(Likeness likeness) {
        double sum = bias;
        for (Feature feature : FEATURES) {
            sum += weights[feature.place()] * likeness.of(feature);
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }
}
