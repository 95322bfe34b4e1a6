package io.twosource.benchmark;

import io.twosource.extract.claim.pair.PairModel;
import io.twosource.extract.reading.Reader;
import io.twosource.extract.reading.embedding.Embeddings;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How long a cell takes to come back from its stores, and what it holds in memory then. */
@Command(
        name = "start",
        description =
                "fills the stores of a cell with synthetic claims, then starts it anew beside the"
                        + " models; what is filled already is started at once, as after a restart")
final class EvaluateStart implements Callable<Integer> {

    private static final int TOLD_AFTER = 100_000;

    @Option(
            names = "--folder",
            description = "where the stores are and stay (default: ${DEFAULT-VALUE})")
    private Path folder = Path.of("data", "start");

    @Option(names = "--ended", description = "claims that are over (default: ${DEFAULT-VALUE})")
    private int ended = 1_000_000;

    @Option(names = "--live", description = "live claims (default: ${DEFAULT-VALUE})")
    private int live = 100_000;

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Path stores = folder.resolve(ended + "-" + live);
        if (!Files.exists(stores)) {
            fill(stores);
        }
        start(stores);
        return 0;
    }

    private void fill(Path stores) throws IOException {
        Path unfinished = Files.createTempDirectory(Files.createDirectories(folder), "filling");
        SyntheticClaims claims = new SyntheticClaims();
        try (FilledStores filled = new FilledStores(unfinished)) {
            for (int claim = 1; claim <= ended; claim++) {
                filled.putEnded(claims.next());
                if (claim % TOLD_AFTER == 0) {
                    tell("%d claims that are over".formatted(claim));
                }
            }
            for (int claim = 0; claim < live; claim++) {
                filled.putLive(claims.next());
            }
        }
        Files.move(unfinished, stores);
    }

    private void start(Path stores) throws IOException {
        Heap.forgetPeak();
        long start = System.nanoTime();
        Reader reader = Reader.load();
        try (Embeddings _ = Embeddings.load();
                PairModel pairs = PairModel.load()) {
            tell("models loaded in %.1f s".formatted(seconds(start)));
            start(stores, pairs);
        } finally {
            Reference.reachabilityFence(reader); // it counts, too
        }
        tell("on disk %d MB".formatted(megabytes(stores)));
    }

    private void start(Path stores, PairModel pairs) {
        double before = processSeconds();
        long start = System.nanoTime();
        try (LocalCells cell = new LocalCells(stores, 1, Integer.MAX_VALUE, pairs)) {
            tell(
                    "ready with %d live claims in %.1f s, %.1f s of CPU"
                            .formatted(cell.live(), seconds(start), processSeconds() - before));
            tell("heap at most %d MB of %d MB".formatted(Heap.peak(), Heap.limit()));
            tell("heap after a collection %d MB".formatted(Heap.live()));
        }
    }

    /** Of all threads, the collector and the compiler among them. */
    private static double processSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static long megabytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().isFile() ? file.toFile().length() : 0)
                            .sum()
                    >> 20;
        }
    }

    private void tell(String line) {
        PrintWriter out = command.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
