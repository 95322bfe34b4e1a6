package io.twosource.alert.replica;

import io.twosource.alert.service.Problems;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.streams.state.HostInfo;

/** Asks another replica over the same HTTP interface that clients use. Thread-safe. */
final class OtherReplica {

    private static final List<String> PASSED_BACK =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.RETRY_AFTER, HttpHeaders.ETAG);

    private final HttpClient http;
    private final Duration timeout;

    OtherReplica(Duration timeout) {
        this.http = HttpClient.newBuilder().connectTimeout(timeout).build();
        this.timeout = timeout;
    }

    /** Its answer, whatever that is; 503 if it has none in time. */
    Response ask(HostInfo replica, Question question) {
        try {
            return answer(http.send(request(replica, question), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw Problems.unavailable("the replica that holds this does not answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problems.unavailable("this replica is being stopped");
        }
    }

    private HttpRequest request(HostInfo replica, Question question) {
        URI uri =
                URI.create(
                        "http://%s:%d%s".formatted(replica.host(), replica.port(), question.uri()));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri)
                        .timeout(timeout)
                        .method(question.method(), BodyPublishers.ofString(question.body()));
        question.headers().forEach(request::header);
        return request.build();
    }

    private static Response answer(HttpResponse<byte[]> got) {
        Response.ResponseBuilder answer = Response.status(got.statusCode()).entity(got.body());
        PASSED_BACK.forEach(
                name ->
                        got.headers()
                                .firstValue(name)
                                .ifPresent(value -> answer.header(name, value)));
        return answer.build();
    }
}
