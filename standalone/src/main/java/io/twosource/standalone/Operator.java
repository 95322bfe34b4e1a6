package io.twosource.standalone;

import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** What the operators of alert-service do by HTTP: make newsrooms and let members in. */
record Operator(Http http, URI alertService) {

    /** Makes a newsroom, if need be, and returns a fresh token of it that may change things. */
    String admitEditor(String newsroom) throws IOException, InterruptedException {
        URI address = alertService.resolve("/v1/newsrooms/" + newsroom);
        http.send("PUT", address, Map.of("name", newsroom));
        return http.send(
                        "POST",
                        URI.create(address + "/tokens"),
                        Map.of("name", "the command line", "role", "editor"))
                .path("token")
                .asText();
    }
}
