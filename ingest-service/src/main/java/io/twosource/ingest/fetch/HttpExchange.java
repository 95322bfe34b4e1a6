package io.twosource.ingest.fetch;

import io.twosource.platform.address.AddressRules;
import io.twosource.platform.http.ForbiddenAddress;
import io.twosource.platform.http.StrictHttp;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
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

    private final CloseableHttpClient http;
    private final Duration whole;
    private final InstantSource clock;
    private final ScheduledExecutorService deadlines =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("fetch-deadlines").factory());

    HttpExchange(AddressRules rules, FetchConfig config, InstantSource clock) {
        this.http =
                StrictHttp.client(
                        rules, config.userAgent(), config.connectTimeout(), config.silence());
        this.whole = config.timeout();
        this.clock = clock;
    }

    Reply send(HttpUriRequestBase request, Limits limits) {
        AtomicBoolean late = new AtomicBoolean();
        Runnable end =
                () -> {
                    late.set(true);
                    request.cancel();
                };
        Future<?> deadline = deadlines.schedule(end, whole.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return received(request, limits);
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
        http.close(CloseMode.IMMEDIATE);
    }

    private Reply received(HttpUriRequestBase request, Limits limits) throws IOException {
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

    private static String reasonOf(IOException failure) {
        return failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }
}
