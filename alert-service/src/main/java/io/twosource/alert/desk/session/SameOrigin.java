package io.twosource.alert.desk.session;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.twosource.alert.desk.page.DeskPath;
import io.twosource.alert.replica.ReplicaSignature;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what other sites have a browser do here (cross-site request forgery): whatever is no GET
 * or HEAD must say {@code Sec-Fetch-Site: same-origin}, or, of browsers that do not say, come with
 * this host's {@code Origin}. What another replica passes on is signed, and no browser's.
 */
class SameOrigin {

    private static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Counter refused;

    SameOrigin(MeterRegistry registry) {
        refused = registry.counter("twosource.desk.cross.site.refused");
    }

    @ServerRequestFilter(preMatching = true)
    void require(ContainerRequestContext request, HttpServerRequest asked) {
        if (DeskPath.isOf(request) && !SAFE.contains(request.getMethod()) && isForged(asked)) {
            refused.increment();
            throw HttpProblem.builder()
                    .withStatus(403)
                    .withTitle("Forbidden")
                    .withDetail("This did not come from a page of the desk.")
                    .build();
        }
    }

    private static boolean isForged(HttpServerRequest asked) {
        if (asked.getHeader(ReplicaSignature.HEADER) != null) {
            return false;
        }
        @Nullable String site = asked.getHeader("Sec-Fetch-Site");
        return site != null
                ? !site.equals("same-origin")
                : !isOwn(asked.getHeader("Origin"), asked);
    }

    private static boolean isOwn(@Nullable String origin, HttpServerRequest asked) {
        try {
            return Optional.ofNullable(origin)
                    .map(URI::create)
                    .map(URI::getRawAuthority)
                    .filter(authority -> authority.equals(asked.getHeader("Host")))
                    .isPresent();
        } catch (IllegalArgumentException e) {
            return false; // That is no origin.
        }
    }
}
