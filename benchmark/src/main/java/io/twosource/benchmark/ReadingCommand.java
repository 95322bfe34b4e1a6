package io.twosource.benchmark;

import io.twosource.extract.article.Article;
import io.twosource.extract.reading.Reader;
import io.twosource.extract.reading.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Articles in, what was read out: commands differ in how they write it. */
abstract class ReadingCommand implements Callable<Integer> {

    private final ArticleLines.Writing writing;

    @Parameters(paramLabel = "IN.jsonl")
    private Path in = Path.of("");

    @Parameters(paramLabel = "OUT.jsonl")
    private Path out = Path.of("");

    @Mixin private ChosenReader reader = new ChosenReader();

    @Option(
            names = "--proposed",
            description = "what the rules propose, before it is judged: what the judge learns from")
    private boolean proposed;

    @Spec private CommandSpec command = CommandSpec.create();

    ReadingCommand(ArticleLines.Writing writing) {
        this.writing = writing;
    }

    private Function<Article, Reading> reading() throws IOException {
        Reader loaded = reader.load();
        return proposed ? loaded::proposed : loaded::read;
    }

    @Override
    public final Integer call() throws IOException {
        ArticleLines articles = new ArticleLines(reading(), writing);
        JsonLines.write(articles, in, out, command.commandLine().getErr());
        return 0;
    }
}
