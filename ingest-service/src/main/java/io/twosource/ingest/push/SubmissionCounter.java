package io.twosource.ingest.push;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.twosource.ingest.intake.Taken;
import io.twosource.ingest.submission.Edge;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Counts what became of each request to this edge, as {@code twosource_submissions_total}: even of
 * those that were refused before the resource saw them. Of a batch, what became of each line.
 */
@Singleton
class SubmissionCounter {

    private static final Set<String> SUBMITTING = Set.of("POST", "DELETE");

    private static final String FORBIDDEN = "forbidden";
    private static final Set<String> OUTCOMES = Set.of("accepted", "refused", FORBIDDEN, "failed");

    private final MeterRegistry metrics;

    SubmissionCounter(MeterRegistry metrics) {
        this.metrics = metrics;
        // There from the beginning: whoever watches misses the first of a counter that appears.
        OUTCOMES.forEach(this::counter);
    }

    @ServerResponseFilter
    void count(ContainerRequestContext request, ContainerResponseContext response) {
        if (SUBMITTING.contains(request.getMethod())
                && request.getUriInfo().getPath().startsWith(PushResource.PATH)
                && !(response.getEntity() instanceof StreamingOutput)) {
            count(outcome(response.getStatus()));
        }
    }

    /** One article of a batch. */
    void count(Taken taken) {
        count(
                switch (taken) {
                    case Taken.In _ -> "accepted";
                    case Taken.Refused _ -> "refused";
                    case Taken.Forbidden _ -> FORBIDDEN;
                    case Taken.Failed _, Taken.Unacknowledged _ -> "failed";
                });
    }

    private void count(String outcome) {
        counter(outcome).increment();
    }

    private Counter counter(String outcome) {
        return metrics.counter(
                "twosource.submissions", "edge", Edge.PUSH.label(), "outcome", outcome);
    }

    private static String outcome(int status) {
        return switch (status / 100) {
            case 2 -> "accepted";
            case 4 -> status == 403 ? FORBIDDEN : "refused";
            default -> "failed";
        };
    }
}
