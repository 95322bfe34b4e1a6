package io.twosource.benchmark;

import io.twosource.extract.article.Article;
import io.twosource.extract.claim.ArticleSource;
import io.twosource.extract.claim.Citation;
import io.twosource.extract.claim.match.Context;
import io.twosource.extract.claim.match.Embedding;
import io.twosource.extract.claim.match.Meaning;
import io.twosource.extract.claim.pair.InContext;
import io.twosource.extract.claim.pair.PairModel;
import io.twosource.extract.reading.Reader;
import io.twosource.extract.reading.Reading;
import io.twosource.extract.reading.embedding.Embeddings;
import io.twosource.extract.reading.model.WordPieces;
import io.twosource.extract.statement.Statement;
import io.twosource.extract.walk.Cells;
import io.twosource.extract.walk.Routes;
import io.twosource.extract.walk.Walk;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How fast statements find their claims among many, and how many find the same over more cells. */
@Command(
        name = "walks",
        description =
                "fills a cell with the claims of articles {id, title, text}, measures the statements"
                        + " that come then and a restart, and tells what more cells miss")
final class EvaluateWalks implements Callable<Integer> {

    private static final WordPieces PIECES = WordPieces.load();

    @Parameters(paramLabel = "ARTICLES.jsonl", arity = "1..*")
    private List<Path> in = List.of();

    @Option(
            names = "--keep",
            description =
                    "a file that keeps what was read, to be used again: reading takes longest")
    private Path kept = Path.of("data", "walks");

    @Option(names = "--claims", description = "live claims (default: ${DEFAULT-VALUE})")
    private int claims = 100_000;

    @Option(names = "--measured", description = "statements (default: ${DEFAULT-VALUE})")
    private int measured = 5_000;

    @Option(names = "--cells", description = "to compare with one (default: ${DEFAULT-VALUE})")
    private int cells = 8;

    @Option(names = "--visits", description = "cells asked (default: ${DEFAULT-VALUE})")
    private int visits = Replay.VISITS;

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter messages = command.commandLine().getErr();
        if (!Files.exists(kept)) {
            read(messages);
        }
        Path folder = Files.createTempDirectory("walks");
        try (PairModel pairs = PairModel.load()) {
            WalkSpeed speed = new WalkSpeed(folder, claims, measured, pairs, messages);
            Walks.readAtOneTime(
                    kept, Integer.MAX_VALUE, visit -> speed.take(Walks.packed(new Walk(0, visit))));
            speed.restart();
            new WalkRecall(folder, new Routes(Cells.of(cells), visits), pairs, messages)
                    .compare(kept, speed.found());
        }
        return 0;
    }

    private void read(PrintWriter messages) throws IOException {
        Reader reader = Reader.load();
        try (Embeddings embeddings = Embeddings.load();
                Walks walks = Walks.create(kept)) {
            for (Path file : in) {
                new LineByLine<>(question -> walks(reader, embeddings, question), messages)
                        .run(file, walks::addAll);
            }
        }
    }

    private static Answer<List<Walk>> walks(
            Reader reader, Embeddings embeddings, Question question) {
        Optional<String> lacking = question.lacking("id", "text");
        if (lacking.isPresent()) {
            return new Answer.Skipped<>(lacking.get());
        }
        Article article = Articles.article(question);
        Reading reading = reader.read(article);
        ArticleSource source = ArticleSource.of(article, reading.language());
        Routes toOne = new Routes(Cells.of(1), 1);
        return new Answer.Given<>(
                reading.statements().stream()
                        .filter(said -> !said.proposition().text().isBlank())
                        .map(said -> walk(toOne, embeddings, source, article, said))
                        .toList(),
                reading.sentences());
    }

    private static Walk walk(
            Routes routes,
            Embeddings embeddings,
            ArticleSource source,
            Article article,
            Statement said) {
        String title = article.title();
        String text = article.text();
        return routes.visit(
                Citation.of(source, said.inCodePointsOf(title, text), article.submittedAt()),
                Embedding.of(embeddings.embed(said.proposition().text())),
                Context.of(title, text),
                InContext.of(
                        PIECES,
                        said,
                        title,
                        text,
                        source.day(),
                        Meaning.of(embeddings.embed(Meaning.text(said)))));
    }
}
