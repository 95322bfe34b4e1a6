package io.twosource.benchmark;

import io.twosource.extract.reading.Reader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Articles in, what was read out: commands differ in how they write it. */
abstract class ReadingCommand implements Callable<Integer> {

    private final ArticleLines.Writing writing;

    @Parameters(paramLabel = "IN.jsonl")
    private Path in = Path.of("");

    @Parameters(paramLabel = "OUT.jsonl")
    private Path out = Path.of("");

    @Spec private CommandSpec command = CommandSpec.create();

    ReadingCommand(ArticleLines.Writing writing) {
        this.writing = writing;
    }

    @Override
    public final Integer call() throws IOException {
        ArticleLines articles = new ArticleLines(Reader.load(), writing);
        JsonLines.write(articles, in, out, command.commandLine().getErr());
        return 0;
    }
}
