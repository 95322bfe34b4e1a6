package io.twosource.alert.newsroom;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.twosource.alert.service.Problems;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Asks whoever is not let in by a replica that starts to come again, in the API and on the desk: it
 * has not read all tokens and newsrooms yet, so it cannot say that this is nobody.
 */
class NotReadYet {

    private static final int UNAUTHORIZED = 401;

    private final TokenIdentities tokens;

    NotReadYet(TokenIdentities tokens) {
        this.tokens = tokens;
    }

    /** Before anybody is asked to log in. */
    @ServerResponseFilter(priority = 7_000)
    void ask(ContainerResponseContext response) {
        if (response.getStatus() != UNAUTHORIZED || tokens.areAllKnown()) {
            return;
        }
        HttpProblem problem = Problems.unavailable("This replica is still reading who is let in.");
        response.setStatus(problem.getStatusCode());
        response.setEntity(problem, new Annotation[0], HttpProblem.MEDIA_TYPE);
        response.getHeaders().remove(HttpHeaders.WWW_AUTHENTICATE);
        problem.getHeaders().forEach(response.getHeaders()::putSingle);
    }
}
