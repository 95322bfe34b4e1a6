package io.twosource.benchmark;

import io.twosource.extract.article.Article;
import io.twosource.extract.claim.LeastWorth;
import io.twosource.extract.claim.match.Meaning;
import io.twosource.extract.claim.pair.PairModel;
import io.twosource.extract.reading.Reader;
import io.twosource.extract.reading.Reading;
import io.twosource.extract.reading.embedding.Embeddings;
import io.twosource.extract.statement.Statement;
import io.twosource.extract.walk.Joining;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How articles are replayed, and the replay itself. */
final class ReplayOptions {

    @Option(names = "--cells", description = "regions of meaning (default: ${DEFAULT-VALUE})")
    private int cells = 1;

    @Option(
            names = "--least-worth",
            description = "of a statement that opens a claim, 0 to 1 (default: ${DEFAULT-VALUE})")
    private double leastWorth = LeastWorth.OPENS;

    @Option(
            names = "--least-worth-reported",
            description = "of a statement that reports its claim (default: ${DEFAULT-VALUE})")
    private double leastWorthReported = LeastWorth.REPORTED;

    @Option(
            names = "--least-worth-told",
            description = "of what changes on a claim to be told (default: ${DEFAULT-VALUE})")
    private double leastWorthTold = LeastWorth.TOLD;

    @Option(
            names = "--join",
            description =
                    "how likely a statement must be on a claim's matter (default:"
                            + " ${DEFAULT-VALUE})")
    private double join = Joining.JOIN;

    @Mixin private ChosenReader chosen = new ChosenReader();

    @Mixin private ChosenPairs chosenPairs = new ChosenPairs();

    /** Runs the production topology over the articles of {@code in}. */
    void replay(Path in, Path out, PrintWriter messages) throws IOException {
        Files.createDirectories(out);
        Reader reader = chosen.load();
        try (Embeddings embeddings = Embeddings.load();
                PairModel pairs = chosenPairs.load();
                Replay replay =
                        Replay.into(
                                out,
                                new ReadAhead(embeddings),
                                cells,
                                new Joining(pairs, EvaluateClusters.WINDOW, join, Joining.SURE),
                                new LeastWorth(leastWorth, leastWorthReported, leastWorthTold))) {
            new LineByLine<>(question -> answer(reader, embeddings, question), messages)
                    .run(in, replay::take);
        }
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
        for (Statement said : reading.statements()) {
            embeddings.embed(said.proposition().text());
            embeddings.embed(Meaning.text(said));
        }
        return new Answer.Given<>(new ReadVersion(article, reading, false), reading.sentences());
    }

    private static ReadVersion withdrawal(Question question) {
        return new ReadVersion(Articles.article(question), Reading.ofNothing("und"), true);
    }
}
