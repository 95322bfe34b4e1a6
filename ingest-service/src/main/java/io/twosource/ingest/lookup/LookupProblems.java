package io.twosource.ingest.lookup;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.twosource.platform.problem.Mistake;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What is answered when there is no article to tell of (RFC 9457). */
public final class LookupProblems {

    /** The same whether there is such an article or not. */
    public static final String FORBIDDEN =
            "it is of an outlet that this token may not publish as, or belongs to another pusher";

    private LookupProblems() {}

    public static Response forbidden() {
        return HttpProblem.builder()
                .withStatus(403)
                .withTitle("Not an article of yours")
                .withDetail(FORBIDDEN)
                .build()
                .toResponse();
    }

    public static Response unknown(String subject) {
        return HttpProblem.builder()
                .withStatus(404)
                .withTitle("Nobody has submitted this article")
                .withDetail(subject + " is unknown")
                .build()
                .toResponse();
    }

    static Response urlMissing() {
        return HttpProblem.builder()
                .withStatus(400)
                .withTitle("The request is refused")
                .withDetail("url is missing: the address of the story, as a query parameter")
                .with("errors", List.of(Mistake.inParameter("url", "is missing")))
                .build()
                .toResponse();
    }

    public static Response unavailable(String reason) {
        return HttpProblem.builder()
                .withStatus(503)
                .withTitle("The replica that holds this article cannot answer now")
                .withDetail(reason)
                .withHeader(HttpHeaders.RETRY_AFTER, "1")
                .build()
                .toResponse();
    }
}
