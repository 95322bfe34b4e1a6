package io.twosource.alert.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.twosource.alert.newsroom.Member;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.newsroom.Role;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.streams.state.HostInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OtherReplicaTest {

    private static final Question QUESTION =
            new Question(
                    "POST",
                    "/v1/things/a%20b?since=2024",
                    new Member(new NewsroomId("desk"), Role.EDITOR, "tok_1", Optional.empty()),
                    Map.of("Accept", "application/json"));

    private final ReplicaSignature signature = Signatures.ofTheCluster();
    private final OtherReplica others = new OtherReplica(Duration.ofSeconds(2), signature);
    private final HttpServer server;
    private String heard = "";
    private String signed = "";
    private int status = 404;

    OtherReplicaTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void itHearsTheRequestWithoutATokenAndItsAnswerIsPassedBack() {
        Response answer = others.ask(replica(), QUESTION);

        assertThat(heard).isEqualTo("POST /v1/things/a%20b?since=2024 null application/json");
        assertThat(signature.asker(signed, "POST", QUESTION.uri(), replica()))
                .contains(QUESTION.asker());
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getHeaderString("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.getEntity()).isEqualTo("none".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whereItDoesNotAnswerTheClientIsToComeAgain() {
        HostInfo replica = replica();
        server.stop(0);

        assertThatThrownBy(() -> others.ask(replica, QUESTION))
                .isInstanceOfSatisfying(
                        HttpProblem.class,
                        problem -> {
                            assertThat(problem.getStatusCode()).isEqualTo(503);
                            assertThat(problem.getHeaders()).containsKey("Retry-After");
                        });
    }

    @Test
    void whereItDoesNotKnowThisOneTheCallerIsNotToBlame() {
        status = 401;

        assertThatThrownBy(() -> others.ask(replica(), QUESTION))
                .isInstanceOfSatisfying(
                        HttpProblem.class,
                        problem -> assertThat(problem.getStatusCode()).isEqualTo(503));
    }

    private HostInfo replica() {
        return new HostInfo("127.0.0.1", server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers headers = exchange.getRequestHeaders();
            heard =
                    "%s %s %s %s"
                            .formatted(
                                    exchange.getRequestMethod(),
                                    exchange.getRequestURI(),
                                    headers.getFirst("Authorization"),
                                    headers.getFirst("Accept"));
            signed = headers.getFirst(ReplicaSignature.HEADER);
            exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
            exchange.sendResponseHeaders(status, 4);
            exchange.getResponseBody().write("none".getBytes(StandardCharsets.UTF_8));
        }
    }
}
