package io.twosource.alert.desk.page;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.twosource.alert.newsroom.Member;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Shows problems on the desk's paths as pages: whatever is below throws them as the API does. */
class ProblemPages {

    private static final int LEAST = 400;

    private final CurrentVertxRequest requests;

    ProblemPages(CurrentVertxRequest requests) {
        this.requests = requests;
    }

    @ServerResponseFilter
    void show(ContainerRequestContext request, ContainerResponseContext response) {
        int status = response.getStatus();
        if (status < LEAST || !DeskPath.isOf(request) || HtmlAnswer.isIn(response)) {
            return;
        }
        String title = title(status);
        Page page = new Page(title, Section.NONE, viewer());
        HtmlAnswer.put(new Problem(page, status, title, detail(response)), response);
    }

    /** Whoever was let in before the problem came up. */
    private Optional<Viewer> viewer() {
        return requests.getCurrent().user() instanceof QuarkusHttpUser user
                        && user.getSecurityIdentity().getPrincipal() instanceof Member member
                ? Optional.of(Viewer.of(member))
                : Optional.empty();
    }

    private static String title(int status) {
        return switch (status) {
            case 403 -> "Not allowed";
            case 404 -> "Not found";
            case 409 -> "Not now";
            case 412 -> "Changed meanwhile";
            case 429 -> "Too much at once";
            case 503 -> "In a moment";
            default ->
                    Optional.ofNullable(Response.Status.fromStatusCode(status))
                            .map(Response.Status::getReasonPhrase)
                            .orElse("Problem");
        };
    }

    private static String detail(ContainerResponseContext response) {
        return Optional.ofNullable(response.getEntity())
                .filter(HttpProblem.class::isInstance)
                .map(HttpProblem.class::cast)
                .map(HttpProblem::getDetail)
                .orElseGet(
                        () ->
                                switch (response.getStatus()) {
                                    case 403 -> "Your token's role does not let you do this.";
                                    case 404 -> "There is nothing at this address.";
                                    default -> "This could not be answered as it should be.";
                                });
    }
}
