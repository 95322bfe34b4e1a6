package io.twosource.extract.reading.embedding;

import io.twosource.extract.reading.model.ModelFile;
import io.twosource.extract.reading.model.OnnxModel;
import io.twosource.extract.reading.model.WordPieces;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Embeds propositions and sentences with e5-small-v2, quantised, on ONNX Runtime: 384 numbers of
 * unit length, whose dot product says how close two of them are. Safe for use by many threads.
 *
 * @see <a href="https://arxiv.org/abs/2212.03533">Wang et al., E5</a>
 */
public final class Embeddings implements AutoCloseable {

    /** How many numbers an embedding has. */
    public static final int SIZE = 384;

    /** Pieces; what is longer is cut. */
    private static final int LONGEST = 128;

    private final RecentEmbeddings recent = new RecentEmbeddings();
    private final OnnxModel model;
    private final WordPieces pieces;
    private final int first;
    private final int last;

    private Embeddings(OnnxModel model, WordPieces pieces) {
        this.model = model;
        this.pieces = pieces;
        first = pieces.id("[CLS]");
        last = pieces.id("[SEP]");
    }

    public static Embeddings load() {
        return new Embeddings(
                OnnxModel.of(ModelFile.bytes("e5-small-v2-q.onnx")), WordPieces.load());
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
        float[] embedding = run(pieces.ids("query: " + proposition, LONGEST - 2));
        recent.put(proposition, embedding);
        return embedding;
    }

    private float[] run(List<Integer> text) {
        long[] ids =
                LongStream.concat(
                                LongStream.concat(
                                        LongStream.of(first),
                                        text.stream().mapToLong(Integer::longValue)),
                                LongStream.of(last))
                        .toArray();
        long[] mask = new long[ids.length];
        Arrays.fill(mask, 1);
        // All of the first kind: there are no pairs of texts.
        long[] kinds = new long[ids.length];
        return Pooling.unitMean(
                model.run(
                        Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", kinds)),
                SIZE);
    }

    @Override
    public void close() {
        model.close();
    }
}
