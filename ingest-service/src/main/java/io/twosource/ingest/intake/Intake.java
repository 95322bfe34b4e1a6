package io.twosource.ingest.intake;

import io.twosource.ingest.access.Mandate;
import io.twosource.ingest.document.Checked;
import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.Named;
import io.twosource.ingest.document.Violation;
import io.twosource.ingest.submission.Arrival;
import io.twosource.ingest.submission.Authority;
import io.twosource.ingest.submission.OutletName;
import io.twosource.ingest.submission.Refusal;
import io.twosource.ingest.submission.Submissions;
import io.twosource.ingest.submission.Submitted;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Takes documents in. Thread-safe; what one caller takes in keeps its order. */
@Singleton
public class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final String FAILED = "the service failed at it, and tells its operators why";

    private final Documents documents;
    private final Submissions submissions;
    private final Mandate mandate;

    @Inject
    Intake(Documents documents, Submissions submissions) {
        this(documents, submissions, Mandate.ALL);
    }

    private Intake(Documents documents, Submissions submissions, Mandate mandate) {
        this.documents = documents;
        this.submissions = submissions;
        this.mandate = mandate;
    }

    /** The same for what {@code mandate} allows: what it does not comes to nothing. */
    public Intake within(Mandate mandate) {
        return new Intake(documents, submissions, mandate);
    }

    /**
     * Reads a document and hands in what stands in it. What is refused and has a name is told to
     * the stream too, for those who miss it. A document that we fail at harms no other.
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
        try {
            return documents.read(format, document, hints, version).stream()
                    .map(checked -> handIn(arrival, checked))
                    .toList();
        } catch (RuntimeException | StackOverflowError e) {
            LOG.errorf(e, "%s from %s cannot be handled", format, arrival.source());
            return List.of(CompletableFuture.completedFuture(new Taken.Failed(FAILED)));
        }
    }

    private CompletableFuture<Taken> handIn(Arrival arrival, Checked checked) {
        return switch (checked) {
            case Checked.Article(var article) ->
                    allowed(
                            mandate.over(OutletName.of(article.outlet())),
                            authority -> submissions.submit(arrival, authority, article));
            case Checked.Withdrawn(var article, var withdrawal) ->
                    allowed(
                            mandate.over(article),
                            authority ->
                                    submissions.withdraw(arrival, authority, article, withdrawal));
            case Checked.Refused(var named, var violations) ->
                    isForbidden(named, violations)
                            ? CompletableFuture.completedFuture(new Taken.Forbidden())
                            : refuse(
                                    arrival,
                                    named.refusal(violations),
                                    new Taken.Refused(violations));
        };
    }

    private static CompletableFuture<Taken> allowed(
            Optional<Authority> authority,
            Function<Authority, CompletableFuture<Submitted>> submission) {
        return authority
                .map(some -> submission.apply(some).thenApply(Intake::taken))
                .orElseGet(() -> CompletableFuture.completedFuture(new Taken.Forbidden()));
    }

    /** What names no outlet, or none that could be one, is nobody's. */
    private boolean isForbidden(Named named, List<Violation> violations) {
        return named.outlet()
                .filter(_ -> violations.stream().noneMatch(one -> one.field().equals("outlet")))
                .map(OutletName::of)
                .filter(outlet -> mandate.over(outlet).isEmpty())
                .isPresent();
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
