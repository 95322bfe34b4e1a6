package io.twosource.benchmark;

import io.twosource.benchmark.RumourFiles.Headline;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Whether rumours that outlets disagree on end disputed, and those on which they do not end
 * otherwise. Real rumours: each is a claim of Emergent with the articles that report it, their
 * bodies from FNC-1.
 *
 * @see <a href="https://aclanthology.org/N16-1138/">Emergent</a>
 * @see <a href="https://github.com/FakeNewsChallenge/fnc-1">FNC-1</a>
 */
@Command(
        name = "rumours",
        description = "builds a replay of rumours, and scores what became of them")
final class EvaluateRumours {

    static final String ARTICLES = "articles.jsonl";
    static final String EXPECTED = "expected.jsonl";

    @Spec private CommandSpec command = CommandSpec.create();

    @Command(
            name = "build",
            description =
                    "writes articles.jsonl for `evaluate replay`, and what is expected of their"
                            + " rumours to expected.jsonl")
    int build(
            @Parameters(paramLabel = "BENCH_DIR") Path bench,
            @Parameters(paramLabel = "OUTDIR") Path out,
            @Option(
                            names = "--with-body",
                            description = "leave out headlines without a body that fits them")
                    boolean withBody,
            @Option(names = "--part", description = "of each rumour's two: 0 or 1; all without it")
                    Integer part)
            throws IOException {
        RumourFiles files = RumourFiles.of(bench);
        List<Headline> headlines = files.headlines();
        List<Rumour> rumours =
                Rumour.all(headlines, files.bodies(headlines), withBody).stream()
                        .filter(rumour -> part == null || rumour.part() == part)
                        .toList();
        Files.createDirectories(out);
        try (JsonLines articles = JsonLines.create(out.resolve(ARTICLES));
                JsonLines expected = JsonLines.create(out.resolve(EXPECTED))) {
            RumourSchedule.of(rumours).forEach(articles::add);
            rumours.forEach(rumour -> expected.add(rumour.json()));
        }
        out().printf("%d rumours%n", rumours.size());
        out().flush();
        return 0;
    }

    @Command(
            name = "score",
            description = "scores the claims.jsonl of a replay by the expected.jsonl of its build")
    int score(
            @Parameters(paramLabel = "EXPECTED.jsonl") Path expected,
            @Parameters(paramLabel = "CLAIMS.jsonl") Path claims,
            @Option(names = "--list", description = "names each rumour and its main claim")
                    boolean list)
            throws IOException {
        RumourScore score = RumourScore.of(RumourFiles.lines(expected), RumourFiles.lines(claims));
        score.print(out(), list);
        return 0;
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }
}
