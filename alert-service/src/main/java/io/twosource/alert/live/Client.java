package io.twosource.alert.live;

import io.twosource.alert.newsroom.NewsroomId;
import io.vertx.core.http.HttpServerRequest;
import java.util.function.BooleanSupplier;

/** Who listens, as far as the connection and its token tell. Thread-safe. */
final class Client {

    private final NewsroomId newsroom;
    private final HttpServerRequest request;
    private final BooleanSupplier letIn;

    /**
     * Whoever makes a request.
     *
     * @param newsroom whose member that is
     * @param letIn whether it would still be let in
     */
    Client(NewsroomId newsroom, HttpServerRequest request, BooleanSupplier letIn) {
        this.newsroom = newsroom;
        this.request = request;
        this.letIn = letIn;
    }

    NewsroomId newsroom() {
        return newsroom;
    }

    /** Not once its token is revoked or over. */
    boolean isLetIn() {
        return letIn.getAsBoolean();
    }

    /** What is written to a client that has hung up is lost without a word. */
    boolean isGone() {
        return request.response().closed();
    }

    /** Whether it takes what it is sent more slowly than that comes. */
    boolean isBackedUp() {
        return request.response().writeQueueFull();
    }

    /** Ends also what waits to be written to it. */
    void hangUp() {
        var _ = request.connection().close();
    }
}
