package io.twosource.platform.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says why where the platform refuses with a status alone, or in words of its own. */
class RefusedRequests {

    /** Before anything makes a page of it. */
    private static final int EARLY = 8_000;

    @ServerExceptionMapper
    Response toResponse(NotSupportedException unsupported, HttpHeaders headers) {
        String type =
                Optional.ofNullable(headers.getHeaderString(HttpHeaders.CONTENT_TYPE))
                        .map("of content type %s"::formatted)
                        .orElse("without a content type");
        return HttpProblem.valueOf(
                        Response.Status.UNSUPPORTED_MEDIA_TYPE,
                        "a body %s is not taken at this address".formatted(type))
                .toResponse();
    }

    @ServerResponseFilter(priority = EARLY)
    void tellWhy(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof HttpProblem problem && problem.getDetail() == null) {
            detail(request, response.getStatus())
                    .map(detail -> HttpProblem.builder(problem).withDetail(detail).build())
                    .ifPresent(response::setEntity);
        }
    }

    private static Optional<String> detail(ContainerRequestContext request, int status) {
        boolean hasToken = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
        return switch (status) {
            case 401 ->
                    Optional.of(
                            hasToken
                                    ? "nobody is let in by this token: it was never given, or was"
                                            + " revoked"
                                    : "a token is needed: Authorization: Bearer …");
            case 403 -> Optional.of("the role of this token does not allow it");
            default -> Optional.empty();
        };
    }
}
