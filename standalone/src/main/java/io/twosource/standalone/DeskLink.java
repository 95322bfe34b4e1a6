package io.twosource.standalone;

import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** Links that log in to the desk without a token in them. */
final class DeskLink {

    private DeskLink() {}

    /** A fresh one for whoever {@code http} is; good for some minutes. */
    static URI of(Http http, URI alertService) throws IOException, InterruptedException {
        URI links = alertService.resolve("/v1/login-links");
        return alertService.resolve(http.send("POST", links, Map.of()).path("path").asText());
    }
}
