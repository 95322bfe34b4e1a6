package io.twosource.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.twosource.extract.claim.match.ClaimMatcher;
import io.twosource.extract.claim.match.Embedding;
import io.twosource.extract.claim.match.MatchWeights;
import io.twosource.extract.claim.match.Subject;
import io.twosource.extract.claim.side.Opposition;
import io.twosource.extract.reading.Reader;
import io.twosource.extract.reading.embedding.Embeddings;
import io.twosource.extract.statement.Proposition;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Pairs of sentences in, whether they say the same or contradict each other out. */
@Command(
        name = "pairs",
        description =
                "reads {id, a, b}, writes {id, score, relation}: same, contradicts or different")
final class EvaluatePairs implements Callable<Integer> {

    @Parameters(paramLabel = "IN.jsonl")
    private Path in = Path.of("");

    @Parameters(paramLabel = "OUT.jsonl")
    private Path out = Path.of("");

    @Spec private CommandSpec command = CommandSpec.create();

    /** What one sentence is to another; one of these as in production. */
    private enum Relation {
        SAME,
        CONTRADICTS,
        DIFFERENT
    }

    @Override
    public Integer call() throws IOException {
        try (Embeddings embeddings = Embeddings.load()) {
            Reader reader = Reader.load();
            ClaimMatcher matcher = new ClaimMatcher(MatchWeights.DEFAULT, Duration.ZERO);
            JsonLines.write(
                    question -> answer(reader, embeddings, matcher, question),
                    in,
                    out,
                    command.commandLine().getErr());
        }
        return 0;
    }

    private static Answer<JsonNode> answer(
            Reader reader, Embeddings embeddings, ClaimMatcher matcher, Question question) {
        Optional<String> lacking = question.lacking("id", "a", "b");
        if (lacking.isPresent()) {
            return new Answer.Skipped<>(lacking.get());
        }
        Proposition a = reader.proposition(question.required("a"), question.published());
        Proposition b = reader.proposition(question.required("b"), question.published());
        double score = matcher.sameness(subject(a, embeddings), subject(b, embeddings));
        return new Answer.Given<>(
                line(question.required("id"), score, relation(a, b, matcher.isSame(score))), 2);
    }

    private static Subject subject(Proposition proposition, Embeddings embeddings) {
        return Subject.of(proposition, Embedding.of(embeddings.embed(proposition.text())));
    }

    private static Relation relation(Proposition a, Proposition b, boolean same) {
        return switch (Opposition.between(a, b)) {
            case Opposition.Contrary _ -> Relation.CONTRADICTS;
            case Opposition.None _, Opposition.Unsure _ ->
                    same ? Relation.SAME : Relation.DIFFERENT;
        };
    }

    private static JsonNode line(String id, double score, Relation relation) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("score", score)
                .put("relation", relation.name().toLowerCase(Locale.ROOT));
    }
}
