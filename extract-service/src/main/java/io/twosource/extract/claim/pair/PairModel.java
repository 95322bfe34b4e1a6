package io.twosource.extract.claim.pair;

import io.twosource.extract.reading.model.ModelFile;
import io.twosource.extract.reading.model.OnnxModel;
import io.twosource.extract.reading.model.WordPieces;
import java.util.Map;

/**
 * A small encoder of BERT's shape that reads two statements in their contexts, one after the other
 * (a cross-encoder), and says whether they are on one matter and whether they agree; calibrated on
 * streams that it had not seen. Safe for use by many threads; load it once per JVM.
 *
 * @see <a href="https://arxiv.org/abs/1908.10084">Reimers and Gurevych on cross-encoders</a>
 */
public final class PairModel implements Relations, AutoCloseable {

    private final OnnxModel model;
    private final WordPieces pieces = WordPieces.load();

    private PairModel(OnnxModel model) {
        this.model = model;
    }

    /** The one that was built in. */
    public static PairModel load() {
        return of(ModelFile.bytes("pairs.onnx"));
    }

    /** One of another training, as the model's bytes. */
    public static PairModel of(byte[] model) {
        return new PairModel(OnnxModel.of(model));
    }

    @Override
    public Relation between(InContext one, InContext other) {
        PairInput input = PairInput.of(pieces, one, other);
        float[] said =
                model.run(
                        Map.of(
                                "ids",
                                input.ids(),
                                "kinds",
                                input.kinds(),
                                "stances",
                                number(one.stance().sign() * other.stance().sign()),
                                "polarities",
                                number(one.polarity() * other.polarity())),
                        Map.of(
                                "cosine",
                                new float[] {(float) one.meaning().cosine(other.meaning())}));
        return new Relation(said[0], said[1], said[2]);
    }

    private static long[] number(int number) {
        return new long[] {number};
    }

    @Override
    public void close() {
        model.close();
    }
}
