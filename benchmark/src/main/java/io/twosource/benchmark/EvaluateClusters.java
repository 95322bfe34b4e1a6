package io.twosource.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.twosource.extract.claim.match.ClaimMatcher;
import io.twosource.extract.claim.match.MatchWeights;
import io.twosource.extract.reading.Reader;
import io.twosource.extract.reading.embedding.Embeddings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Articles in, the claim of each out, in the order in which they come. */
@Command(
        name = "clusters",
        description = "reads {id, title, text?, published?}, writes {id, cluster}")
final class EvaluateClusters implements Callable<Integer> {

    /** As extract-service has it. */
    static final Duration WINDOW = Duration.ofDays(14);

    @Parameters(paramLabel = "IN.jsonl")
    private Path in = Path.of("");

    @Parameters(paramLabel = "OUT.jsonl")
    private Path out = Path.of("");

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        try (Embeddings embeddings = Embeddings.load()) {
            write(new Arrivals(Reader.load(), embeddings, command.commandLine().getErr()).read(in));
        }
        return 0;
    }

    private void write(List<Arrival> arrivals) throws IOException {
        ClaimMatcher matcher = new ClaimMatcher(MatchWeights.DEFAULT, WINDOW);
        OpenClaims claims = new OpenClaims();
        try (JsonLines lines = JsonLines.create(out)) {
            for (Arrival arrival : arrivals) {
                lines.add(line(arrival.id(), claims.place(arrival, matcher)));
            }
        }
    }

    private static JsonNode line(String id, String cluster) {
        return JsonNodeFactory.instance.objectNode().put("id", id).put("cluster", cluster);
    }
}
