package io.twosource.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.twosource.extract.claim.match.Context;
import io.twosource.extract.claim.match.Embedding;
import io.twosource.extract.claim.match.EventTime;
import io.twosource.extract.claim.match.Subject;
import io.twosource.extract.reading.Reader;
import io.twosource.extract.reading.embedding.Embeddings;
import io.twosource.extract.statement.Proposition;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes arrivals of lines, on all cores and in the order of the lines. */
record Arrivals(Reader reader, Embeddings embeddings, PrintWriter messages) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Of lines {@code {id, title, text?, published?, cluster?}}; one that cannot be read is named
     * and left out.
     *
     * @throws IOException if the file cannot be read
     */
    List<Arrival> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        Progress progress = new Progress(messages);
        List<Arrival> arrivals =
                IntStream.range(0, lines.size())
                        .filter(i -> !lines.get(i).isBlank())
                        .boxed()
                        .gather(concurrently(i -> arrival(i + 1, lines.get(i))))
                        .peek(_ -> progress.done(1, Duration.ZERO))
                        .flatMap(Optional::stream)
                        .toList();
        progress.end();
        return arrivals;
    }

    static <A, B> java.util.stream.Gatherer<A, ?, B> concurrently(
            java.util.function.Function<A, B> job) {
        return Gatherers.mapConcurrent(Runtime.getRuntime().availableProcessors(), job);
    }

    private Optional<Arrival> arrival(int number, String line) {
        try {
            Question question = new Question(JSON.readTree(line));
            Optional<String> lacking = question.lacking("id", "title");
            lacking.ifPresent(reason -> skip(number, reason));
            return lacking.isPresent() ? Optional.empty() : Optional.of(arrival(question));
        } catch (JsonProcessingException e) {
            skip(number, "not JSON: " + e.getOriginalMessage());
            return Optional.empty();
        }
    }

    private void skip(int number, String reason) {
        messages.printf("line %d: %s%n", number, reason);
        messages.flush();
    }

    private Arrival arrival(Question question) {
        String title = question.required("title");
        String text = question.text("text").orElse("");
        return arrival(
                question.required("id"),
                question.text("cluster").orElse(""),
                MainSentence.of(title, text),
                Context.of(title, text),
                question.published());
    }

    Arrival arrival(String id, String cluster, String sentence, Context context, Instant when) {
        Proposition proposition = reader.proposition(sentence, when);
        return new Arrival(
                id,
                cluster,
                subject(proposition, context),
                new EventTime(when, when, proposition.dates()));
    }

    Subject subject(Proposition proposition, Context context) {
        return Subject.of(proposition, Embedding.of(embeddings.embed(proposition.text())), context);
    }

    /** Two sentences of one line, for those who compare them. */
    Stream<Subject> sentences(Question question, String... fields) {
        return Stream.of(fields)
                .map(field -> reader.proposition(question.required(field), Instant.EPOCH))
                .map(proposition -> subject(proposition, Context.NONE));
    }
}
