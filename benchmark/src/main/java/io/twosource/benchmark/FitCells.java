package io.twosource.benchmark;

import io.twosource.extract.claim.match.Embedding;
import io.twosource.extract.walk.Step.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.ml.clustering.CentroidCluster;
import org.apache.commons.math3.ml.clustering.DoublePoint;
import org.apache.commons.math3.ml.clustering.KMeansPlusPlusClusterer;
import org.apache.commons.math3.ml.distance.EuclideanDistance;
import org.apache.commons.math3.random.Well19937c;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Where the cells lie: the middles of clusters of propositions, so that what is on one claim lies
 * in one cell more often than random regions would have it. The same statements give the same
 * cells.
 */
@Command(
        name = "fit-cells",
        description = "reads statements that `evaluate walks` kept, writes where the cells lie")
final class FitCells implements Callable<Integer> {

    private static final int CELLS = 8;
    private static final int MOST_ROUNDS = 60;
    private static final int SEED = 1;

    @Parameters(paramLabel = "WALKS")
    private Path in = Path.of("");

    @Parameters(paramLabel = "CELLS.txt")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        List<DoublePoint> points = new ArrayList<>();
        Walks.read(in, Integer.MAX_VALUE, walk -> points.add(point(walk)));
        var clusters =
                new KMeansPlusPlusClusterer<DoublePoint>(
                        CELLS, MOST_ROUNDS, new EuclideanDistance(), new Well19937c(SEED));
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Each line a cell: the mean embedding of a cluster of propositions"
                        + " (`evaluate fit-cells`).");
        for (CentroidCluster<DoublePoint> cluster : clusters.cluster(points)) {
            lines.add(line(cluster.getCenter().getPoint()));
        }
        Files.write(out, lines);
        return 0;
    }

    private static DoublePoint point(byte[] walk) {
        Embedding embedding = ((Visit) Walks.unpacked(walk).step()).embedding();
        return new DoublePoint(
                IntStream.range(0, embedding.dimensions()).mapToDouble(embedding::get).toArray());
    }

    private static String line(double[] point) {
        return DoubleStream.of(point)
                .mapToObj(value -> String.format(Locale.ROOT, "%.4f", value))
                .collect(Collectors.joining(" "));
    }
}
