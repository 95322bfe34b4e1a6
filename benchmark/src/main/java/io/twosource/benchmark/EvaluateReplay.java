package io.twosource.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Articles in, all that the service would publish of them out. */
@Command(
        name = "replay",
        description =
                "runs the production topology over articles {id, outlet?, url?, title, text,"
                        + " published} in the order of the file, writes statements.jsonl,"
                        + " claims.jsonl and notices.jsonl; an id that comes again is a new"
                        + " version, {id, withdrawn: true} withdraws it")
final class EvaluateReplay implements Callable<Integer> {

    @Parameters(paramLabel = "ARTICLES.jsonl")
    private Path in = Path.of("");

    @Parameters(paramLabel = "OUTDIR")
    private Path out = Path.of("");

    @Mixin private ReplayOptions options = new ReplayOptions();

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        options.replay(in, out, command.commandLine().getErr());
        return 0;
    }
}
