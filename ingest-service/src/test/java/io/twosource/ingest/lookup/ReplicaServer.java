package io.twosource.ingest.lookup;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.twosource.ingest.submission.ArticleId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** What {@link ArticleResource} does for another replica, over real HTTP but without Quarkus. */
record ReplicaServer(HttpServer server, ObjectMapper json) implements AutoCloseable {

    static ReplicaServer start(ObjectMapper json) throws IOException {
        InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        HttpServer server = HttpServer.create(any, 0);
        server.start();
        return new ReplicaServer(server, json);
    }

    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    void answerWith(ArticleLookup lookup) {
        server.createContext("/v1/articles/", exchange -> answer(exchange, lookup));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange, ArticleLookup lookup) throws IOException {
        String path = exchange.getRequestURI().getPath();
        ArticleId article = new ArticleId(path.substring(path.lastIndexOf('/') + 1));
        switch (lookup.findHere(article)) {
            case Lookup.Found<ArticleReport>(ArticleReport report) ->
                    respond(exchange, 200, json.writeValueAsBytes(report));
            case Lookup.Unknown<ArticleReport>() -> respond(exchange, 404, new byte[] {'?'});
            case Lookup.Unavailable<ArticleReport>(_) -> respond(exchange, 503, new byte[] {'!'});
        }
    }

    private static void respond(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
