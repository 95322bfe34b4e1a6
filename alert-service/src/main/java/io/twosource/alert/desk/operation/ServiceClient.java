package io.twosource.alert.desk.operation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.micrometer.core.instrument.MeterRegistry;
import io.twosource.alert.desk.operation.Reply.Nothing;
import io.twosource.alert.desk.operation.Reply.Silent;
import io.twosource.alert.desk.operation.Reply.Told;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Asks another service over its HTTP API, as an operator: never with the token of whoever looks at
 * a page. Its answer has bounds in bytes and in time, and no redirect is followed, since the token
 * would go there. Thread-safe; blocks.
 */
final class ServiceClient implements AutoCloseable {

    /** In bytes: what 500 statements of one article take, and some. */
    private static final int LARGEST_ANSWER = 4 << 20;

    private static final Duration TO_CONNECT = Duration.ofSeconds(2);

    /** Newer services may tell more; what is asked for here must be there. */
    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .addModule(new JavaTimeModule())
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .build();

    private final HttpClient http =
            HttpClient.newBuilder()
                    .connectTimeout(TO_CONNECT)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .proxy(HttpClient.Builder.NO_PROXY)
                    .version(HttpClient.Version.HTTP_1_1)
                    .build();

    private final String service;
    private final String setting;
    private final Optional<ServiceAddress> address;
    private final ServiceToken token;
    private final Duration timeout;
    private final MeterRegistry registry;

    ServiceClient(
            String service,
            String setting,
            Optional<String> url,
            ServiceToken token,
            Duration timeout,
            MeterRegistry registry) {
        this.service = service;
        this.setting = setting;
        this.address = ServiceAddress.of(setting, url);
        this.token = token;
        this.timeout = timeout;
        this.registry = registry;
    }

    /** What it answers to a GET of that path and query. */
    <T> Reply<T> ask(String pathAndQuery, TypeReference<T> type) {
        return reply("GET", pathAndQuery, type);
    }

    /** What it answers to a POST without a body. */
    <T> Reply<T> order(String path, TypeReference<T> type) {
        return reply("POST", path, type);
    }

    private <T> Reply<T> reply(String method, String pathAndQuery, TypeReference<T> type) {
        if (address.isEmpty()) {
            return new Silent<>(
                    "This desk was not told where %s is: set %s.".formatted(service, setting));
        }
        Optional<String> shown = token.current();
        if (shown.isEmpty()) {
            return new Silent<>(
                    "This desk was not told with which token to ask %s: set twosource.services.token-file."
                            .formatted(service));
        }
        Reply<T> reply = send(request(method, address.get().at(pathAndQuery), shown.get()), type);
        count(reply);
        return reply;
    }

    private HttpRequest request(String method, URI to, String shown) {
        return HttpRequest.newBuilder(to)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(timeout)
                .header("Authorization", "Bearer " + shown)
                .header("Accept", "application/json")
                .build();
    }

    private <T> Reply<T> send(HttpRequest request, TypeReference<T> type) {
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(
                        request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
        try {
            return read(answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS), type);
        } catch (ExecutionException e) {
            return new Silent<>(why(e));
        } catch (TimeoutException e) {
            return new Silent<>(late());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Silent<>("This replica is being stopped.");
        } finally {
            answer.cancel(true);
        }
    }

    private <T> Reply<T> read(HttpResponse<byte[]> answer, TypeReference<T> type) {
        return switch (answer.statusCode()) {
            case 200, 202 -> parse(answer.body(), type);
            case 404 -> new Nothing<>();
            case 409 -> new Silent<>("%s does not do that as things stand.".formatted(service));
            case 429 ->
                    new Silent<>(
                            "%s did that a moment ago: once a minute is enough."
                                    .formatted(service));
            case 401, 403 ->
                    new Silent<>(
                            "%s does not take this desk's token (twosource.services.token-file)."
                                    .formatted(service));
            default ->
                    new Silent<>(
                            "%s answered with status %d.".formatted(service, answer.statusCode()));
        };
    }

    private <T> Reply<T> parse(byte[] body, TypeReference<T> type) {
        try {
            return new Told<>(JSON.readValue(body, type));
        } catch (IOException e) {
            return new Silent<>("%s answered what nobody here can read.".formatted(service));
        }
    }

    private String why(ExecutionException wrapper) {
        @Nullable Throwable failure = wrapper.getCause();
        if (failure instanceof HttpConnectTimeoutException || failure instanceof ConnectException) {
            return "%s cannot be reached.".formatted(service);
        }
        if (failure instanceof HttpTimeoutException) {
            return late();
        }
        return "%s broke off, or its answer is longer than %d MB."
                .formatted(service, LARGEST_ANSWER >> 20);
    }

    private String late() {
        return "%s did not answer within %d s.".formatted(service, timeout.toSeconds());
    }

    private void count(Reply<?> reply) {
        String outcome =
                switch (reply) {
                    case Told<?> _, Nothing<?> _ -> "answered";
                    case Silent<?> _ -> "silent";
                };
        registry.counter("twosource.desk.asked", "service", service, "outcome", outcome)
                .increment();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
