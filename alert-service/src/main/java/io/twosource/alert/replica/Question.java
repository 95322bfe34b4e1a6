package io.twosource.alert.replica;

import io.vertx.core.http.HttpServerRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as another replica is to hear it.
 *
 * @param uri path and query
 * @param headers who asks, and what answer they take
 */
record Question(String method, String uri, Map<String, String> headers, String body) {

    /** Set by a replica that asks for its client: whoever is asked so answers itself or not. */
    static final String HOP = "Twosource-Hop";

    private static final List<String> PASSED_ON =
            List.of("Authorization", "Accept", "Content-Type", "If-None-Match");

    static Question of(HttpServerRequest request, String body) {
        Map<String, String> headers = new LinkedHashMap<>();
        PASSED_ON.forEach(name -> put(headers, name, request.getHeader(name)));
        headers.put(HOP, "1");
        return new Question(request.method().name(), request.uri(), headers, body);
    }

    static boolean isPassedOn(HttpServerRequest request) {
        return request.getHeader(HOP) != null;
    }

    private static void put(Map<String, String> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.put(name, value);
        }
    }
}
