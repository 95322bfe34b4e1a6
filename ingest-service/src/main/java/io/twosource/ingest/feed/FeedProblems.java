package io.twosource.ingest.feed;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.twosource.ingest.document.Violation;
import io.twosource.platform.problem.Mistake;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** What is answered where a request about feeds cannot be met (RFC 9457). */
final class FeedProblems {

    private FeedProblems() {}

    static Response refused(List<Violation> violations) {
        return HttpProblem.builder()
                .withStatus(400)
                .withTitle("The feed is refused")
                .withDetail(
                        violations.stream()
                                .map(Violation::toString)
                                .collect(Collectors.joining("; ")))
                .with("violations", violations)
                .with("errors", Mistake.listed(violations.stream().map(FeedProblems::mistake)))
                .build()
                .toResponse();
    }

    /** A feed's id stands in the path. */
    private static Mistake mistake(Violation violation) {
        return violation.field().equals("id")
                ? Mistake.inParameter("feedId", violation.message())
                : violation.mistake();
    }

    static Response unknown(String feed) {
        return HttpProblem.builder()
                .withStatus(404)
                .withTitle("There is no such feed")
                .withDetail("feed " + feed + " is unknown")
                .build()
                .toResponse();
    }

    static Response ended(FeedId feed) {
        return HttpProblem.builder()
                .withStatus(409)
                .withTitle("The feed has ended")
                .withDetail("feed %s is gone for good (410): put it to begin anew".formatted(feed))
                .build()
                .toResponse();
    }

    static Response tooSoon(FeedId feed, Duration wait) {
        return HttpProblem.builder()
                .withStatus(429)
                .withTitle("Too Many Requests")
                .withDetail(
                        "feed %s was visited within the last minute, or is about to be"
                                .formatted(feed))
                .withHeader(HttpHeaders.RETRY_AFTER, Math.max(1, wait.plusMillis(999).toSeconds()))
                .build()
                .toResponse();
    }

    static Response unavailable() {
        return HttpProblem.builder()
                .withStatus(503)
                .withTitle("Kafka did not acknowledge the change")
                .withDetail("it may have happened all the same; make it again: that does no harm")
                .withHeader(HttpHeaders.RETRY_AFTER, "2")
                .build()
                .toResponse();
    }
}
