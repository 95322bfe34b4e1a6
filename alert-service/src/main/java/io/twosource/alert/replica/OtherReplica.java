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

/**
 * Asks another replica over the same HTTP interface that clients use, in the name of a caller whose
 * token it does not tell. Thread-safe.
 */
final class OtherReplica {

    private static final List<String> PASSED_BACK =
            List.of(
                    HttpHeaders.CONTENT_TYPE,
                    HttpHeaders.RETRY_AFTER,
                    HttpHeaders.ETAG,
                    HttpHeaders.LOCATION);

    private final HttpClient http;
    private final Duration timeout;
    private final ReplicaSignature signature;

    OtherReplica(Duration timeout, ReplicaSignature signature) {
        this.http = HttpClient.newBuilder().connectTimeout(timeout).build();
        this.timeout = timeout;
        this.signature = signature;
    }

    /** Its answer; 503 if it has none in time, or does not know this replica. */
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
                        .header(ReplicaSignature.HEADER, signature.of(question, replica))
                        .method(question.method(), BodyPublishers.noBody());
        question.headers().forEach(request::header);
        return request.build();
    }

    private static Response answer(HttpResponse<byte[]> got) {
        if (got.statusCode() == Response.Status.UNAUTHORIZED.getStatusCode()) {
            // Not the caller, whom this replica has let in: the other does not know this one.
            throw Problems.unavailable("the replica that holds this does not know the one asked");
        }
        Response.ResponseBuilder answer = Response.status(got.statusCode()).entity(got.body());
        PASSED_BACK.forEach(
                name ->
                        got.headers()
                                .firstValue(name)
                                .ifPresent(value -> answer.header(name, value)));
        return answer.build();
    }
}
