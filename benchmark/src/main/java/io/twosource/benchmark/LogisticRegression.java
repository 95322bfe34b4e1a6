package io.twosource.benchmark;

import java.util.List;

/**
 * Logistic regression by Newton's method, with a ridge that keeps weights small. The same examples
 * in the same order give the same weights.
 */
final class LogisticRegression {

    private static final int MOST_STEPS = 30;
    private static final double RIDGE = 1;
    private static final double NEAR = 1e-9;

    /** What was seen, whether it was so, and how much that counts. Compared by nobody. */
    @SuppressWarnings("ArrayRecordComponent")
    record Example(double[] features, boolean is, double weight) {}

    private final double[][] hessian;
    private final double[] weights;

    private LogisticRegression(int size) {
        hessian = new double[size][size];
        weights = new double[size];
    }

    /** The bias, then one weight for each feature. */
    static double[] fit(List<Example> examples) {
        LogisticRegression regression =
                new LogisticRegression(examples.getFirst().features().length + 1);
        for (int step = 0; step < MOST_STEPS; step++) {
            if (regression.step(examples) < NEAR) {
                break;
            }
        }
        return regression.weights;
    }

    private double step(List<Example> examples) {
        double[] gradient = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            double ridge = i == 0 ? NEAR : RIDGE;
            hessian[i] = new double[weights.length];
            hessian[i][i] = ridge;
            gradient[i] = -ridge * weights[i];
        }
        for (Example example : examples) {
            add(example, gradient);
        }
        double[] change = solved(gradient);
        double most = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] += change[i];
            most = Math.max(most, Math.abs(change[i]));
        }
        return most;
    }

    private void add(Example example, double[] gradient) {
        double[] x = withOne(example.features());
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += weights[i] * x[i];
        }
        double probability = 1 / (1 + StrictMath.exp(-sum));
        double miss = example.weight() * ((example.is() ? 1 : 0) - probability);
        double curve = example.weight() * probability * (1 - probability);
        for (int i = 0; i < x.length; i++) {
            gradient[i] += miss * x[i];
            for (int j = 0; j < x.length; j++) {
                hessian[i][j] += curve * x[i] * x[j];
            }
        }
    }

    private static double[] withOne(double[] features) {
        double[] x = new double[features.length + 1];
        x[0] = 1;
        System.arraycopy(features, 0, x, 1, features.length);
        return x;
    }

    /** By elimination; the ridge keeps every pivot above zero. */
    private double[] solved(double[] right) {
        int size = right.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = pivot + 1; row < size; row++) {
                double factor = hessian[row][pivot] / hessian[pivot][pivot];
                for (int column = pivot; column < size; column++) {
                    hessian[row][column] -= factor * hessian[pivot][column];
                }
                right[row] -= factor * right[pivot];
            }
        }
        for (int row = size - 1; row >= 0; row--) {
            for (int column = row + 1; column < size; column++) {
                right[row] -= hessian[row][column] * right[column];
            }
            right[row] /= hessian[row][row];
        }
        return right;
    }
}
