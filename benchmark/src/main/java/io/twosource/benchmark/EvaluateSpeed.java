package io.twosource.benchmark;

import io.twosource.extract.article.Article;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How fast articles are read on one core, and what that needs. */
@Command(
        name = "speed",
        description =
                "reads articles {id, text, title?, published?} and says what each stage costs")
final class EvaluateSpeed implements Callable<Integer> {

    @Parameters(paramLabel = "ARTICLES.jsonl[.gz]")
    private Path in = Path.of("");

    @Option(names = "--articles", description = "how many are measured (${DEFAULT-VALUE})")
    private int measured = 300;

    @Option(names = "--warm-up", description = "how many are read before (${DEFAULT-VALUE})")
    private int before = 150;

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = command.commandLine().getOut();
        List<Article> articles = Articles.read(in, before + measured);
        SpeedRun run = SpeedRun.load();
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        out.printf(
                Locale.ROOT,
                "ready %.1f s after start%n",
                (System.currentTimeMillis() - started) / 1e3);
        out.printf(
                Locale.ROOT, "heap: %d MB live, at most %d MB so far%n", Heap.live(), Heap.peak());
        int warm = Math.min(before, articles.size() / 2);
        run.measure(articles.subList(0, warm));
        run.measure(articles.subList(warm, articles.size())).print(out);
        out.printf(Locale.ROOT, "heap: at most %d MB of %d MB%n", Heap.peak(), Heap.limit());
        out.flush();
        return 0;
    }
}
