package io.twosource.ingest.limit;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.twosource.ingest.intake.MediaTypes;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;

/**
 * Refuses a body that is said to be larger than its route takes (413) before any of it is read; of
 * one that does not say, little more is read than that. Hangs up after each answer that says {@code
 * Connection: close}: the server itself would first wait for the rest of the request.
 */
@Singleton
class BodyLimits {

    private static final long KB = 1L << 10;
    private static final long MB = 1L << 20;

    /** Read by the line, and never kept. */
    private static final long BATCH = 64L << 30;

    /** A document may have 2 MB; the edge itself says so of one that has a little more. */
    private static final long DOCUMENT = 8 * MB;

    /** Of feeds; from operators alone. */
    private static final long LIST = 10 * MB;

    /** From anybody. */
    private static final long PUSH = 2 * MB;

    /** A few settings. */
    private static final long ANY = 64 * KB;

    /** What a resource itself refuses as too large, and says so, the server shall not cut off. */
    private static final long MARGIN = 256 * KB;

    void register(@Observes Filters filters) {
        filters.register(BodyLimits::limit, 1);
    }

    private static void limit(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        routing.addEndHandler(_ -> hangUpIfSaid(request));
        long most = most(request);
        if (declared(request) > most) {
            routing.response()
                    .setStatusCode(413)
                    .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                    .end();
            return;
        }
        routing.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, most + MARGIN);
        routing.next();
    }

    private static void hangUpIfSaid(HttpServerRequest request) {
        String connection = request.response().headers().get(HttpHeaders.CONNECTION);
        if ("close".equals(connection)) {
            var _ = request.connection().close();
        }
    }

    private static long most(HttpServerRequest request) {
        if (!request.method().equals(HttpMethod.POST)) {
            return ANY;
        }
        String path = String.valueOf(request.path());
        if (path.startsWith("/websub/")) {
            return PUSH;
        }
        return switch (path) {
            case "/v1/articles" -> isBatch(request) ? BATCH : DOCUMENT;
            case "/v1/feeds/import" -> LIST;
            default -> ANY;
        };
    }

    private static boolean isBatch(HttpServerRequest request) {
        String type =
                Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_TYPE))
                        .orElse("")
                        .toLowerCase(Locale.ROOT);
        return type.startsWith(MediaTypes.LINES) || type.startsWith(MediaTypes.OTHER_LINES);
    }

    private static long declared(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_LENGTH))
                .map(BodyLimits::length)
                .orElse(0L);
    }

    /** Whatever is no number cannot be within a limit. */
    private static long length(String written) {
        try {
            return Long.parseLong(written);
        } catch (NumberFormatException _) {
            return Long.MAX_VALUE;
        }
    }
}
