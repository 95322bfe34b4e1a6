package io.twosource.alert.live;

import io.vertx.core.http.HttpServerRequest;

/** Who listens, as far as the connection tells. Thread-safe. */
final class Client {

    private final HttpServerRequest request;

    Client(HttpServerRequest request) {
        this.request = request;
    }

    /** What is written to a client that has hung up is lost without a word. */
    boolean isGone() {
        return request.response().closed();
    }

    /** Ends also what waits to be written to it. */
    void hangUp() {
        var _ = request.connection().close();
    }
}
