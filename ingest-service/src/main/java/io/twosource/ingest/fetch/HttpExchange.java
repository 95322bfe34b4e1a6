package io.twosource.ingest.fetch;

import io.twosource.platform.address.AddressRules;
import io.twosource.platform.address.AddressScopes;
import io.twosource.platform.http.ForbiddenAddress;
import io.twosource.platform.http.StrictHttp;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.jspecify.annotations.Nullable;

/** Makes one request, within its limits. Blocks; meant for virtual threads. Thread-safe. */
final class HttpExchange implements AutoCloseable {

    /**
     * One for each reach, or what one may dial would be dialled for the other: connections are kept
     * open, and shared without looking at the address again.
     */
    private final Map<Reach, CloseableHttpClient> clients;

    private final Duration whole;
    private final InstantSource clock;
    private final ScheduledExecutorService deadlines =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("fetch-deadlines").factory());

    HttpExchange(AddressScopes addresses, FetchConfig config, InstantSource clock) {
        this.clients =
                Map.of(
                        Reach.FEEDS, client(addresses.feeds(), config),
                        Reach.LINKS, client(addresses.links(), config));
        this.whole = config.timeout();
        this.clock = clock;
    }

    private static CloseableHttpClient client(AddressRules rules, FetchConfig config) {
        return StrictHttp.client(
                rules, config.userAgent(), config.connectTimeout(), config.silence());
    }

    Reply send(HttpUriRequestBase request, Limits limits, Reach reach) {
        AtomicBoolean late = new AtomicBoolean();
        Runnable end =
                () -> {
                    late.set(true);
                    request.cancel();
                };
        Future<?> deadline = deadlines.schedule(end, whole.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return received(request, limits, reach);
        } catch (ForbiddenAddress e) {
            return failed(new Fetched.Refused(Fetched.Rule.ADDRESS, messageOf(e)));
        } catch (Unpacking.TooMuch e) {
            return failed(new Fetched.TooLarge(messageOf(e)));
        } catch (IOException e) {
            return failed(
                    late.get() || e instanceof SocketTimeoutException
                            ? new Fetched.TooSlow(whole)
                            : new Fetched.Unreachable(reasonOf(e)));
        } finally {
            deadline.cancel(false);
        }
    }

    @Override
    public void close() {
        deadlines.shutdownNow();
        clients.values().forEach(client -> client.close(CloseMode.IMMEDIATE));
    }

    private Reply received(HttpUriRequestBase request, Limits limits, Reach reach)
            throws IOException {
        CloseableHttpClient http = Objects.requireNonNull(clients.get(reach));
        ClassicHttpResponse response = http.executeOpen(null, request, null);
        boolean ended = false;
        try {
            Reply reply = read(response, limits);
            ended = endsWith(response, limits);
            return reply;
        } finally {
            if (!ended) {
                // Closing would read on to the end, which may never come.
                request.cancel();
            }
            Closer.closeQuietly(response);
        }
    }

    private Reply read(ClassicHttpResponse response, Limits limits) throws IOException {
        return new Reply.Received(
                response.getCode(),
                Optional.ofNullable(response.getFirstHeader(HttpHeaders.LOCATION))
                        .map(Header::getValue),
                AnswerHeaders.of(response, clock.instant()),
                isSuccess(response) ? body(response, limits) : Body.NONE,
                clock.instant());
    }

    private static Body body(ClassicHttpResponse response, Limits limits) throws IOException {
        @Nullable HttpEntity entity = response.getEntity();
        @Nullable InputStream content = entity == null ? null : entity.getContent();
        return content == null
                ? Body.NONE
                : new Body(Unpacking.read(content, encodings(response), limits));
    }

    /** Whether nothing is left on the connection, so that the next request can have it. */
    private static boolean endsWith(ClassicHttpResponse response, Limits limits) {
        return response.getEntity() == null
                || (isSuccess(response) && limits.rest() == Limits.Rest.FAILS);
    }

    private static boolean isSuccess(ClassicHttpResponse response) {
        return response.getCode() >= 200 && response.getCode() < 300;
    }

    private static List<String> encodings(ClassicHttpResponse response) {
        return Arrays.stream(response.getHeaders(HttpHeaders.CONTENT_ENCODING))
                .flatMap(header -> Stream.of(header.getValue().split(",")))
                .map(String::strip)
                .toList();
    }

    private static Reply failed(Fetched outcome) {
        return new Reply.Failed(outcome);
    }

    private static String messageOf(IOException failure) {
        return String.valueOf(failure.getMessage());
    }

    /** Without its message, which names addresses: the reason is shown to others. */
    private static String reasonOf(IOException failure) {
        return switch (failure) {
            case UnknownHostException _ -> "its host has no address";
            case ConnectException _ -> "nobody answers there";
            case SSLException _ -> "its certificate or its TLS is not good";
            default -> "the connection broke (%s)".formatted(failure.getClass().getSimpleName());
        };
    }
}
