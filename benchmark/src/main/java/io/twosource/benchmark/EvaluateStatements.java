package io.twosource.benchmark;

import io.twosource.extract.article.Article;
import io.twosource.extract.reading.Reader;
import io.twosource.extract.reading.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
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
        Reader reader = Reader.load();
        new LineByLine(question -> answer(reader, question), command.commandLine().getErr())
                .run(in, out);
        return 0;
    }

    private static Answer answer(Reader reader, Question question) {
        Optional<String> lacking = question.lacking("id", "text");
        if (lacking.isPresent()) {
            return new Answer.Skipped(lacking.get());
        }
        Article article = Articles.article(question);
        Reading reading = reader.read(article);
        return new Answer.Given(
                StatementJson.line(question.required("id"), article, reading), reading.sentences());
    }
}
