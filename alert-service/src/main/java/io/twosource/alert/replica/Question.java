package io.twosource.alert.replica;

import io.twosource.alert.newsroom.Member;
import io.vertx.core.http.HttpServerRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as another replica is to hear it; it has no body.
 *
 * @param uri path and query
 * @param asker for whom
 * @param headers what answer they take
 */
record Question(String method, String uri, Member asker, Map<String, String> headers) {

    private static final List<String> PASSED_ON = List.of("Accept", "If-None-Match");

    static Question of(HttpServerRequest request, Member asker) {
        Map<String, String> headers = new LinkedHashMap<>();
        PASSED_ON.forEach(name -> put(headers, name, request.getHeader(name)));
        return new Question(request.method().name(), request.uri(), asker, headers);
    }

    private static void put(Map<String, String> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.put(name, value);
        }
    }
}
