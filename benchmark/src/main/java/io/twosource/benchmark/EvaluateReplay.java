package io.twosource.benchmark;

import io.twosource.extract.article.Article;
import io.twosource.extract.claim.LeastWorth;
import io.twosource.extract.reading.Reader;
import io.twosource.extract.reading.Reading;
import io.twosource.extract.reading.embedding.Embeddings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Option(names = "--cells", description = "regions of meaning (default: ${DEFAULT-VALUE})")
    private int cells = 1;

    @Option(
            names = "--least-worth",
            description = "of a statement that opens a claim, 0 to 1 (default: ${DEFAULT-VALUE})")
    private double leastWorth = .02;

    @Option(
            names = "--least-worth-reported",
            description = "of a statement that reports its claim (default: ${DEFAULT-VALUE})")
    private double leastWorthReported = .5;

    @Mixin private ChosenReader chosen = new ChosenReader();

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(out);
        Reader reader = chosen.load();
        try (Embeddings embeddings = Embeddings.load();
                Replay replay =
                        Replay.into(
                                out,
                                new ReadAhead(embeddings),
                                cells,
                                new LeastWorth(leastWorth, leastWorthReported))) {
            new LineByLine<>(
                            question -> answer(reader, embeddings, question),
                            command.commandLine().getErr())
                    .run(in, replay::take);
        }
        return 0;
    }

    /** Reads on all cores; what is embedded here is remembered until the topology asks for it. */
    private static Answer<ReadVersion> answer(
            Reader reader, Embeddings embeddings, Question question) {
        if (question.json().path("withdrawn").asBoolean()) {
            return question.lacking("id")
                    .<Answer<ReadVersion>>map(Answer.Skipped::new)
                    .orElseGet(() -> new Answer.Given<>(withdrawal(question), 0));
        }
        Optional<String> lacking = question.lacking("id", "text");
        if (lacking.isPresent()) {
            return new Answer.Skipped<>(lacking.get());
        }
        Article article = Articles.article(question);
        Reading reading = reader.read(article);
        reading.statements().forEach(said -> embeddings.embed(said.proposition().text()));
        return new Answer.Given<>(new ReadVersion(article, reading, false), reading.sentences());
    }

    private static ReadVersion withdrawal(Question question) {
        return new ReadVersion(Articles.article(question), Reading.ofNothing("und"), true);
    }
}
