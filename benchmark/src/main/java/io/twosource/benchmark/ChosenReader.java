package io.twosource.benchmark;

import io.twosource.extract.reading.Reader;
import io.twosource.extract.reading.judge.Judge;
import io.twosource.extract.reading.tree.TreeParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The reader that is built in, or one with the judge of a fold, which has not seen what is read.
 */
final class ChosenReader {

    @Option(
            names = "--judge",
            paramLabel = "JUDGE.onnx",
            description = "another judge than the one built in, such as that of a fold")
    private @Nullable Path judge;

    Reader load() throws IOException {
        Optional<Path> chosen = Optional.ofNullable(judge);
        if (chosen.isEmpty()) {
            return Reader.load();
        }
        byte[] model = Files.readAllBytes(chosen.get());
        return Reader.load(TreeParser::load, () -> Judge.of(model));
    }
}
