package io.twosource.extract.reading.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.twosource.extract.reading.model.ModelFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

    /** Larger batches win nothing and pad more. */
    private static final int BATCH = 16;

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
            byte[] model = ModelFile.bytes("e5-small-v2-q.onnx");
            OrtSession session = OrtEnvironment.getEnvironment().createSession(model, options);
            return new Embeddings(session, WordPieces.load());
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model does not load", e);
        }
    }

    public float[] embed(String proposition) {
        return embed(List.of(proposition)).getFirst();
    }

    /** One embedding for each proposition, in their order; cheaper than one by one. */
    public List<float[]> embed(List<String> propositions) {
        List<float[]> embeddings = new ArrayList<>(propositions.size());
        for (int from = 0; from < propositions.size(); from += BATCH) {
            int to = Math.min(propositions.size(), from + BATCH);
            embeddings.addAll(batch(propositions.subList(from, to)));
        }
        return embeddings;
    }

    private List<float[]> batch(List<String> propositions) {
        TokenBatch batch = tokens(propositions);
        try (OnnxTensor tokens = tensor(batch.ids());
                OnnxTensor mask = tensor(batch.mask());
                OnnxTensor types = tensor(batch.types());
                OrtSession.Result result =
                        session.run(
                                Map.of(
                                        "input_ids", tokens,
                                        "attention_mask", mask,
                                        "token_type_ids", types))) {
            return batch.means((float[][][]) result.get(0).getValue());
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model does not run", e);
        }
    }

    private TokenBatch tokens(List<String> propositions) {
        // The model was trained with this prefix; both sides of a comparison need it.
        return TokenBatch.of(
                propositions.stream()
                        .map(text -> pieces.ids("query: " + text, LONGEST))
                        .toArray(long[][]::new));
    }

    private static OnnxTensor tensor(long[][] values) throws OrtException {
        return OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), values);
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
