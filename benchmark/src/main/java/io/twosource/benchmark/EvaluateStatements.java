package io.twosource.benchmark;

import io.twosource.extract.reading.Reader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Articles in, their statements out. */
@Command(
        name = "statements",
        description = "reads articles {id, text, title?, published?}, writes {id, statements}")
final class EvaluateStatements implements Callable<Integer> {

    @Parameters(paramLabel = "IN.jsonl")
    private Path in = Path.of("");

    @Parameters(paramLabel = "OUT.jsonl")
    private Path out = Path.of("");

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        new LineByLine(
                        new ArticleLines(Reader.load(), StatementJson::line),
                        command.commandLine().getErr())
                .run(in, out);
        return 0;
    }
}
