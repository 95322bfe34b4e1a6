package io.twosource.benchmark;

import io.twosource.extract.claim.match.Context;
import io.twosource.extract.claim.match.Embedding;
import io.twosource.extract.claim.match.EventTime;
import io.twosource.extract.claim.match.Subject;
import io.twosource.extract.reading.Reader;
import io.twosource.extract.reading.embedding.Embeddings;
import io.twosource.extract.statement.Proposition;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes arrivals of lines, on all cores and in the order of the lines. */
record Arrivals(Reader reader, Embeddings embeddings, PrintWriter messages) {

    /**
     * Of lines {@code {id, title, text?, published?, cluster?}}; one that cannot be read is named
     * and left out.
     *
     * @throws IOException if the file cannot be read
     */
    List<Arrival> read(Path file) throws IOException {
        List<Arrival> arrivals = new ArrayList<>();
        new LineByLine<>(this::answer, messages).run(file, arrivals::add);
        return arrivals;
    }

    private Answer<Arrival> answer(Question question) {
        return question.lacking("id", "title")
                .<Answer<Arrival>>map(Answer.Skipped::new)
                .orElseGet(() -> new Answer.Given<>(arrival(question), 1));
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
