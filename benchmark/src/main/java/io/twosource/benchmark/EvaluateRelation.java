package io.twosource.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.twosource.extract.claim.match.Meaning;
import io.twosource.extract.claim.pair.InContext;
import io.twosource.extract.claim.pair.PairModel;
import io.twosource.extract.claim.pair.Relation;
import io.twosource.extract.reading.embedding.Embeddings;
import io.twosource.extract.reading.model.WordPieces;
import io.twosource.extract.statement.Proposition;
import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Speaker;
import io.twosource.extract.statement.Stance;
import io.twosource.extract.statement.Statement;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Pairs of statements in their contexts in, how they bear on each other out. */
@Command(
        name = "relation",
        description =
                "reads {id, a, b}, each {title, published, speaker, stance, part, start, sentence,"
                        + " before, cue, cueStart, content, contentStart}, offsets in code points;"
                        + " writes {id, same, agree, conflict}: probabilities that they are on one"
                        + " matter, and on one side or on opposite sides of it")
final class EvaluateRelation implements Callable<Integer> {

    private static final WordPieces PIECES = WordPieces.load();
    private static final Proposition NOTHING =
            new Proposition("", false, List.of(), List.of(), List.of());

    @Parameters(paramLabel = "IN.jsonl")
    private Path in = Path.of("");

    @Parameters(paramLabel = "OUT.jsonl")
    private Path out = Path.of("");

    @Mixin private ChosenPairs chosen = new ChosenPairs();

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        try (Embeddings embeddings = Embeddings.load();
                PairModel pairs = chosen.load()) {
            JsonLines.write(
                    question -> answer(embeddings, pairs, question),
                    in,
                    out,
                    command.commandLine().getErr());
        }
        return 0;
    }

    private static Answer<JsonNode> answer(
            Embeddings embeddings, PairModel pairs, Question question) {
        Optional<String> lacking = question.lacking("id");
        if (lacking.isPresent()) {
            return new Answer.Skipped<>(lacking.get());
        }
        for (String side : List.of("a", "b")) {
            if (!question.json().path(side).hasNonNull("sentence")) {
                return new Answer.Skipped<>("no sentence in " + side);
            }
        }
        Relation relation =
                pairs.between(
                        inContext(embeddings, question.json().path("a")),
                        inContext(embeddings, question.json().path("b")));
        return new Answer.Given<>(
                JsonNodeFactory.instance
                        .objectNode()
                        .put("id", question.required("id"))
                        .put("same", relation.same())
                        .put("agree", relation.agree())
                        .put("conflict", relation.conflict()),
                2);
    }

    private static InContext inContext(Embeddings embeddings, JsonNode said) {
        Statement statement = statement(said);
        return InContext.of(
                PIECES,
                statement,
                said.path("title").asText(),
                before(said) + statement.evidence().text(),
                LocalDate.parse(said.path("published").asText().substring(0, 10)),
                Meaning.of(embeddings.embed(Meaning.text(statement))));
    }

    private static String before(JsonNode said) {
        return said.path("part").asText().equals("title") ? "" : said.path("before").asText();
    }

    /** The sentence and what stands before it make up the text, as far as it is known. */
    private static Statement statement(JsonNode said) {
        boolean inTitle = said.path("part").asText().equals("title");
        String sentence = said.path("sentence").asText();
        Placed placed =
                new Placed(
                        inTitle ? Span.Part.TITLE : Span.Part.TEXT,
                        said.path("start").asInt(),
                        sentence,
                        before(said).length());
        return new Statement(
                Optional.of(said.path("speaker").asText(""))
                        .filter(name -> !name.isEmpty() && !said.path("speaker").isNull())
                        .map(name -> speaker(name, placed)),
                Stance.valueOf(said.path("stance").asText().toUpperCase(Locale.ROOT)),
                placed.span(said, "cue").orElse(placed.nothing()),
                placed.span(said, "content"),
                false,
                NOTHING,
                placed.sentenceSpan(),
                "given",
                1,
                1);
    }

    private static Speaker speaker(String name, Placed placed) {
        return new Speaker(placed.nothing(), name, Optional.empty(), Optional.empty(), name);
    }

    /**
     * A sentence where its text begins with what stands before it.
     *
     * @param start of the sentence in its article, in code points
     * @param shift of the sentence in the text that is known, in chars
     */
    private record Placed(Span.Part part, int start, String sentence, int shift) {

        Span sentenceSpan() {
            return new Span(part, shift, shift + sentence.length(), sentence);
        }

        Span nothing() {
            return new Span(part, shift, shift, "");
        }

        /** Words of the sentence; empty where they stand elsewhere. */
        Optional<Span> span(JsonNode said, String name) {
            int at = said.path(name + "Start").asInt(-1) - start;
            String words = said.path(name).asText("");
            if (at < 0
                    || said.path(name).isNull()
                    || at > sentence.codePointCount(0, sentence.length())) {
                return Optional.empty();
            }
            int from = sentence.offsetByCodePoints(0, at);
            int to = Math.min(sentence.length(), from + words.length());
            return Optional.of(
                    new Span(part, shift + from, shift + to, sentence.substring(from, to)));
        }
    }
}
