package io.twosource.ingest.push;

import static java.util.stream.Collectors.joining;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.twosource.ingest.document.Violation;
import io.twosource.platform.problem.Mistake;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What this edge answers when it does not take something in (RFC 9457). */
final class Problems {

    private static final int MOST_NAMED = 20;

    private Problems() {}

    static Response refused(List<Violation> violations) {
        return naming(
                400, "The article is refused", violations.stream().limit(MOST_NAMED).toList());
    }

    static Response tooLarge() {
        return naming(
                413,
                "The body is too large",
                List.of(new Violation("body", "must not exceed %d bytes".formatted(Body.LIMIT))));
    }

    static Response failed(String detail) {
        return HttpProblem.builder()
                .withStatus(500)
                .withTitle("The article could not be handled")
                .withDetail(detail)
                .build()
                .toResponse();
    }

    static Response unavailable(String detail) {
        return HttpProblem.builder()
                .withStatus(503)
                .withTitle("Kafka did not acknowledge the submission")
                .withDetail(detail + "; submit it again: the same again is not published twice")
                .withHeader(HttpHeaders.RETRY_AFTER, "2")
                .build()
                .toResponse();
    }

    /** All that is wrong, in one line. */
    static String told(List<Violation> violations) {
        return violations.stream()
                .limit(MOST_NAMED)
                .map(Violation::toString)
                .collect(joining("; "));
    }

    private static Response naming(int status, String title, List<Violation> violations) {
        return HttpProblem.builder()
                .withStatus(status)
                .withTitle(title)
                .withDetail(told(violations))
                .with("violations", violations)
                .with("errors", Mistake.listed(violations.stream().map(Violation::mistake)))
                .build()
                .toResponse();
    }
}
