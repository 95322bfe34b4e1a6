package io.twosource.extract.reading.judge;

import io.twosource.extract.reading.model.ModelFile;
import io.twosource.extract.reading.model.OnnxModel;
import io.twosource.extract.reading.model.WordList;
import io.twosource.extract.reading.model.WordPieces;
import io.twosource.extract.statement.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A small encoder of BERT's shape that reads what rules propose in its sentence, after what stands
 * before and under its title, and keeps what is a statement, with its stance, how sure that is, and
 * what it is worth. Safe for use by many threads; load it once per JVM.
 *
 * @see <a href="https://arxiv.org/abs/1810.04805">Devlin et al., BERT</a>
 */
public final class Judge implements AutoCloseable {

    private final OnnxModel model;
    private final WordPieces pieces = WordPieces.load();

    /** Rules that know better, since it has seen too few of their proposals. */
    private final Set<String> trusted =
            Set.copyOf(WordList.load("judge.txt").section("too few labels"));

    private Judge(OnnxModel model) {
        this.model = model;
    }

    /** The judge that was built in. */
    public static Judge load() {
        return of(ModelFile.bytes("judge.onnx"));
    }

    /** A judge of another training, as the model's bytes. */
    public static Judge of(byte[] model) {
        return new Judge(OnnxModel.of(model));
    }

    /** The statements among those proposed, in their order, as they are to be told. */
    public List<Statement> judge(List<Statement> proposed, String title, String text) {
        return proposed.stream()
                .flatMap(statement -> told(statement, verdict(statement, title, text)).stream())
                .toList();
    }

    private Optional<Statement> told(Statement statement, Verdict verdict) {
        return trusted.contains(statement.rule())
                ? Optional.of(verdict.figured(statement))
                : verdict.on(statement);
    }

    private Verdict verdict(Statement statement, String title, String text) {
        JudgeInput input = JudgeInput.of(pieces, statement, title, text);
        long[] ids = input.ids().stream().mapToLong(Integer::longValue).toArray();
        long[] kinds = new long[ids.length];
        Arrays.fill(kinds, input.own(), kinds.length, 1);
        return Verdict.of(model.run(Map.of("ids", ids, "kinds", kinds)));
    }

    @Override
    public void close() {
        model.close();
    }
}
