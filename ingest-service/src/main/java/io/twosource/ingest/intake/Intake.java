package io.twosource.ingest.intake;

import io.twosource.ingest.document.Checked;
import io.twosource.ingest.document.Hints;
import io.twosource.ingest.submission.Arrival;
import io.twosource.ingest.submission.Refusal;
import io.twosource.ingest.submission.Submissions;
import io.twosource.ingest.submission.Submitted;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Takes documents in. Thread-safe; what one caller takes in keeps its order. */
@Singleton
public class Intake {

    private final Documents documents;
    private final Submissions submissions;

    Intake(Documents documents, Submissions submissions) {
        this.documents = documents;
        this.submissions = submissions;
    }

    /**
     * Reads a document and hands in what stands in it. What is refused and has a name is told to
     * the stream too, for those who miss it.
     *
     * @return for each of its articles, or for the document as a whole, what became of it: at least
     *     one, and none exceptionally
     */
    public List<CompletableFuture<Taken>> take(
            Arrival arrival,
            DocumentFormat format,
            byte[] document,
            Hints hints,
            Optional<String> version) {
        return documents.read(format, document, hints, version).stream()
                .map(checked -> handIn(arrival, checked))
                .toList();
    }

    private CompletableFuture<Taken> handIn(Arrival arrival, Checked checked) {
        return switch (checked) {
            case Checked.Article(var article) ->
                    submissions.submit(arrival, article).thenApply(Intake::taken);
            case Checked.Withdrawn(var article, var withdrawal) ->
                    submissions.withdraw(arrival, article, withdrawal).thenApply(Intake::taken);
            case Checked.Refused(var named, var violations) ->
                    refuse(arrival, named.refusal(violations), new Taken.Refused(violations));
        };
    }

    /** Refused it is, whether or not Kafka hears of it. */
    private CompletableFuture<Taken> refuse(
            Arrival arrival, Optional<Refusal> told, Taken.Refused refused) {
        return told.map(refusal -> submissions.refuse(arrival, refusal))
                .map(submitted -> submitted.<Taken>thenApply(_ -> refused))
                .orElseGet(() -> CompletableFuture.completedFuture(refused));
    }

    private static Taken taken(Submitted submitted) {
        return switch (submitted) {
            case Submitted.Acknowledged(var submission) -> new Taken.In(submission);
            case Submitted.Unacknowledged(var reason) -> new Taken.Unacknowledged(reason);
        };
    }
}
