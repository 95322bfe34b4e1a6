package io.twosource.extract.reading.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.twosource.extract.reading.model.ModelFile;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Embeds propositions with e5-small-v2, quantised, on ONNX Runtime: 384 numbers of unit length,
 * whose dot product says how close two propositions are. Safe for use by many threads.
 *
 * @see <a href="https://arxiv.org/abs/2212.03533">Wang et al., E5</a>
 */
public final class Embeddings implements AutoCloseable {

    /** How many numbers an embedding has. */
    public static final int SIZE = 384;

    /** Pieces; no proposition of news is longer. */
    private static final int LONGEST = 128;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final RecentEmbeddings recent = new RecentEmbeddings();
    private final OrtSession session;
    private final WordPieces pieces;

    private Embeddings(OrtSession session, WordPieces pieces) {
        this.session = session;
        this.pieces = pieces;
    }

    public static Embeddings load() {
        try (var options = new OrtSession.SessionOptions()) {
            // Articles are read in parallel already; more threads inside would only fight for
            // cores.
            options.setIntraOpNumThreads(1);
            // ONNX Runtime's fused kernel adds up one number after another, and so is slower than
            // the operations that it is fused of: an eighth of all.
            options.addConfigEntry(
                    "optimization.disable_specified_optimizers",
                    "LayerNormFusionL1;LayerNormFusionL2");
            byte[] model = ModelFile.bytes("e5-small-v2-q.onnx");
            OrtSession session = OrtEnvironment.getEnvironment().createSession(model, options);
            return new Embeddings(session, WordPieces.load());
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model does not load", e);
        }
    }

    /** One embedding for each proposition, in their order. */
    public List<float[]> embed(List<String> propositions) {
        return propositions.stream().map(this::embed).toList();
    }

    /**
     * The same numbers for the same text, always. That is why a text runs by itself: in a batch,
     * the quantised arithmetic of each text depends on the others, and padding costs more than a
     * batch saves.
     */
    public float[] embed(String proposition) {
        Optional<float[]> known = recent.get(proposition);
        if (known.isPresent()) {
            return known.get();
        }
        // The model was trained with this prefix; both sides of a comparison need it.
        float[] embedding = run(pieces.ids("query: " + proposition, LONGEST));
        recent.put(proposition, embedding);
        return embedding;
    }

    private float[] run(long[] ids) {
        long[] mask = new long[ids.length];
        Arrays.fill(mask, 1);
        // All of the first kind: there are no pairs of texts.
        long[] types = new long[ids.length];
        try (OnnxTensor tokens = tensor(ids);
                OnnxTensor masked = tensor(mask);
                OnnxTensor typed = tensor(types);
                OrtSession.Result result =
                        session.run(
                                Map.of(
                                        "input_ids", tokens,
                                        "attention_mask", masked,
                                        "token_type_ids", typed))) {
            return Pooling.unitMean(((OnnxTensor) result.get(0)).getFloatBuffer(), SIZE);
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model does not run", e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(
                environment, LongBuffer.wrap(values), new long[] {1, values.length});
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
