package io.twosource.benchmark;

import io.twosource.extract.claim.pair.PairModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The pair model that is built in, or that of a fold, which has not seen what it judges. */
final class ChosenPairs {

    @Option(
            names = "--pairs",
            paramLabel = "PAIRS.onnx",
            description = "another pair model than the one built in, such as that of a fold")
    private @Nullable Path pairs;

    PairModel load() throws IOException {
        Optional<Path> chosen = Optional.ofNullable(pairs);
        return chosen.isEmpty() ? PairModel.load() : PairModel.of(Files.readAllBytes(chosen.get()));
    }
}
