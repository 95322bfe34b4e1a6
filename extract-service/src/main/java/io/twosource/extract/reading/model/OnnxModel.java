package io.twosource.extract.reading.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * A model on ONNX Runtime, asked about one text at a time: in a batch, the quantised arithmetic of
 * each text depends on the others, and padding costs more than a batch saves. Safe for use by many
 * threads.
 *
 * @see <a href="https://onnxruntime.ai">ONNX Runtime</a>
 */
public final class OnnxModel implements AutoCloseable {

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    private OnnxModel(OrtSession session) {
        this.session = session;
    }

    /**
     * The model that {@code bytes} hold.
     *
     * @throws IllegalStateException if it does not load
     */
    public static OnnxModel of(byte[] bytes) {
        try (var options = new OrtSession.SessionOptions()) {
            // Articles are read in parallel already; more threads inside would only fight for
            // cores.
            options.setIntraOpNumThreads(1);
            // ONNX Runtime's fused kernel adds up one number after another, and so is slower than
            // the operations that it is fused of: an eighth of all.
            options.addConfigEntry(
                    "optimization.disable_specified_optimizers",
                    "LayerNormFusionL1;LayerNormFusionL2");
            return new OnnxModel(OrtEnvironment.getEnvironment().createSession(bytes, options));
        } catch (OrtException e) {
            throw new IllegalStateException("the model does not load", e);
        }
    }

    /** See {@link #run(Map, Map)}: without measures. */
    public float[] run(Map<String, long[]> inputs) {
        return run(inputs, Map.of());
    }

    /**
     * The numbers of the first output.
     *
     * @param inputs each by its name: one number a piece of the text, or one of the whole
     * @param measures likewise, what was measured of the whole
     * @throws IllegalStateException if the model does not run on them
     */
    public float[] run(Map<String, long[]> inputs, Map<String, float[]> measures) {
        Map<String, OnnxTensor> tensors = HashMap.newHashMap(inputs.size() + measures.size());
        try {
            for (Map.Entry<String, long[]> input : inputs.entrySet()) {
                tensors.put(input.getKey(), tensor(input.getValue()));
            }
            for (Map.Entry<String, float[]> measure : measures.entrySet()) {
                tensors.put(measure.getKey(), tensor(measure.getValue()));
            }
            try (OrtSession.Result result = session.run(tensors)) {
                return numbers(((OnnxTensor) result.get(0)).getFloatBuffer());
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the model does not run", e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    private static float[] numbers(FloatBuffer buffer) {
        float[] numbers = new float[buffer.remaining()];
        buffer.get(numbers);
        return numbers;
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(
                environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private OnnxTensor tensor(float[] values) throws OrtException {
        return OnnxTensor.createTensor(
                environment, FloatBuffer.wrap(values), new long[] {1, values.length});
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }
}
