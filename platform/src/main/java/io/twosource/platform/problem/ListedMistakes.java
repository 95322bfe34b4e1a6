package io.twosource.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;
import io.twosource.platform.http.WholeNumberParameters;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Lists the mistakes that are the reason of a problem, and says the first in its words. */
class ListedMistakes {

    /** Before anything makes a page of it. */
    private static final int EARLY = 9_000;

    private static final String VIOLATIONS = "violations";

    @ServerResponseFilter(priority = EARLY)
    void list(
            ContainerRequestContext request,
            ContainerResponseContext response,
            ResourceInfo resource) {
        if (response.getEntity() instanceof HttpProblem problem
                && problem.getParameters().get(VIOLATIONS) instanceof Collection<?> found) {
            List<Violation> violations =
                    found.stream()
                            .filter(Violation.class::isInstance)
                            .map(Violation.class::cast)
                            .limit(Mistake.MOST_TOLD)
                            .map(one -> exactly(one, request, resource))
                            .toList();
            if (!violations.isEmpty()) {
                response.setEntity(listed(problem, violations));
            }
        }
    }

    private static HttpProblem listed(HttpProblem problem, List<Violation> violations) {
        List<Mistake> mistakes = Mistake.listed(violations.stream().map(Mistake::of));
        return HttpProblem.builder(problem)
                .withDetail(
                        Optional.ofNullable(problem.getDetail())
                                .orElse(mistakes.getFirst().sentence()))
                .with(VIOLATIONS, violations)
                .with("errors", mistakes)
                .build();
    }

    /** A number that is none was read as one that is too small. */
    private static Violation exactly(
            Violation violation, ContainerRequestContext request, ResourceInfo resource) {
        return WholeNumberParameters.mistake(
                        resource.getResourceMethod(),
                        violation.field,
                        request.getUriInfo().getQueryParameters().getFirst(violation.field))
                .map(message -> Violation.In.query.field(violation.field).message(message))
                .orElse(violation);
    }
}
