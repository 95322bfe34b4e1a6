package io.twosource.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * JSON over HTTP.
 *
 * @param token shown with each request
 */
record Http(HttpClient client, String token) {

    /**
     * The answer to a request.
     *
     * @throws IOException if there is none, or it is not a 2xx
     */
    JsonNode send(String method, URI to, Object body) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(to)
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + token)
                        .method(
                                method,
                                HttpRequest.BodyPublishers.ofByteArray(
                                        Json.MAPPER.writeValueAsBytes(body)))
                        .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(
                    "%s %s was answered %d: %s"
                            .formatted(method, to, answer.statusCode(), answer.body()));
        }
        return Json.MAPPER.readTree(answer.body());
    }

    @Override
    public String toString() {
        return "Http[…]";
    }
}
