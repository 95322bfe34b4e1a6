package io.twosource.benchmark;

import io.twosource.benchmark.FoldedFit.FitSet;
import io.twosource.extract.claim.match.LinearScore;
import io.twosource.extract.reading.Reader;
import io.twosource.extract.reading.embedding.Embeddings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits the weights by which propositions find their claims. */
@Command(
        name = "fit",
        description =
                "fits the weights of claim matching on DIR's emergent_claim_clusters,"
                        + " ecbplus_clusters and same_claim_msrp, writes them to"
                        + " WEIGHTS.properties; the same input gives the same weights")
final class EvaluateFit implements Callable<Integer> {

    private static final String EMERGENT = "emergent_claim_clusters";
    private static final String ECB = "ecbplus_clusters";
    private static final String PAIRS = "same_claim_msrp.jsonl";

    /** Thresholds that are tried, in hundredths. */
    private static final int LEAST_JOIN = 4;

    private static final int MOST_JOIN = 30;

    @Parameters(paramLabel = "DIR")
    private Path in = Path.of("");

    @Parameters(paramLabel = "WEIGHTS.properties")
    private Path out = Path.of("");

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        try (Embeddings embeddings = Embeddings.load()) {
            PrintWriter messages = command.commandLine().getErr();
            Arrivals arrivals = new Arrivals(Reader.load(), embeddings, messages);
            List<FitSet> measured = List.of(set(EMERGENT, arrivals), set(ECB, arrivals));
            FitSet stories = FitSet.of("stories", Stories.read(arrivals), 1);
            List<FitSet> sets = Stream.concat(measured.stream(), Stream.of(stories)).toList();
            FoldedFit fit = new FoldedFit(sets);
            double join = bestJoin(fit, measured);
            sets.forEach(set -> tell(set, fit.clustered(set, join)));
            FitPairs pairs = FitPairs.read(in.resolve(PAIRS), arrivals);
            tell(String.format(Locale.ROOT, "pairs, by folds: accuracy %.3f", pairs.accuracy()));
            Files.writeString(out, WeightsFile.text(centred(fit.whole(), join), pairs.whole()));
        }
        return 0;
    }

    private void tell(FitSet set, BCubed found) {
        tell(
                String.format(
                        Locale.ROOT,
                        "%s, by folds: B3 precision %.3f, recall %.3f, F1 %.3f",
                        set.name(),
                        found.precision(),
                        found.recall(),
                        found.f1()));
    }

    private FitSet set(String name, Arrivals arrivals) throws IOException {
        return FitSet.of(name, arrivals.read(in.resolve(name + ".jsonl")), 1);
    }

    /** From which score on joining does best on clusters that were not fitted on. */
    private double bestJoin(FoldedFit fit, List<FitSet> sets) {
        double best = 0;
        double most = 0;
        for (int hundredths = LEAST_JOIN; hundredths <= MOST_JOIN; hundredths += 2) {
            double join = hundredths / 100.;
            double found =
                    sets.stream().mapToDouble(s -> fit.clustered(s, join).f1()).average().orElse(0);
            tell(String.format(Locale.ROOT, "join from %.2f: F1 %.3f", join, found));
            best = found > most ? join : best;
            most = Math.max(found, most);
        }
        return best;
    }

    private void tell(String message) {
        PrintWriter messages = command.commandLine().getErr();
        messages.println(message);
        messages.flush();
    }

    /** So that the threshold lies at a half. */
    private static LinearScore centred(LinearScore score, double join) {
        return score.withBias(score.bias() - StrictMath.log(join / (1 - join)));
    }
}
