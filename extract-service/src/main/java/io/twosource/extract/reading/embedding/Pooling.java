package io.twosource.extract.reading.embedding;

/** Makes one vector of a text's pieces' vectors. */
final class Pooling {

    private Pooling() {}

    /** The mean of vectors that lie one after another, stretched to unit length. */
    static float[] unitMean(float[] vectors, int size) {
        float[] sum = new float[size];
        for (int i = 0; i < vectors.length; i++) {
            sum[i % size] += vectors[i];
        }
        return unit(sum);
    }

    private static float[] unit(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += (double) value * value;
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}
