package io.twosource.alert.service;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** Takes requests to the API for JSON that do not say what they are, or have no body at all. */
class JsonUnlessSaid {

    private static final int EARLY = 100;

    void filter(@Observes Filters filters) {
        filters.register(JsonUnlessSaid::take, EARLY);
    }

    private static void take(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (context.normalizedPath().startsWith("/v1/")
                && request.getHeader(HttpHeaders.CONTENT_TYPE) == null) {
            request.headers().set(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        }
        context.next();
    }
}
