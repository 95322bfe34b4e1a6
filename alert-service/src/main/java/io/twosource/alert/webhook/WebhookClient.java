package io.twosource.alert.webhook;

import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.delivery.Outcome;
import io.twosource.alert.subscription.SigningSecret;
import io.twosource.platform.address.AddressRules;
import io.twosource.platform.http.ForbiddenAddress;
import io.twosource.platform.http.StrictHttp;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;

/**
 * Makes the one HTTP request of an attempt, and tells how it ended. Blocks, for no longer than the
 * time-out; meant for virtual threads. Thread-safe.
 */
public final class WebhookClient implements AutoCloseable {

    private static final String USER_AGENT = "Twosource/1.0";
    private static final ContentType JSON = ContentType.create("application/json");

    private final CloseableHttpClient http;
    private final Duration timeout;
    private final InstantSource clock;
    private final ScheduledExecutorService deadlines =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("webhook-deadlines").factory());

    public WebhookClient(AddressRules rules, Duration timeout, InstantSource clock) {
        this.http = StrictHttp.client(rules, USER_AGENT, timeout, timeout);
        this.timeout = timeout;
        this.clock = clock;
    }

    /**
     * One attempt at a delivery.
     *
     * @param secrets each signs; of several, one is to replace the others
     */
    public Outcome post(URI url, List<SigningSecret> secrets, Delivery delivery) {
        HttpPost request = signed(url, secrets, delivery);
        Future<?> deadline =
                deadlines.schedule(request::cancel, timeout.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return exchange(request).outcome();
        } catch (ForbiddenAddress e) {
            return new Outcome.Forbidden(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            boolean tooSlow = request.isCancelled() || e instanceof SocketTimeoutException;
            return new Outcome.Unreachable(tooSlow ? "no answer within " + timeout : reasonOf(e));
        } finally {
            deadline.cancel(false);
        }
    }

    /** Does all but dial, so that the first delivery need not wait for what it takes to load it. */
    public void rehearse() {
        Instant now = clock.instant();
        Delivery delivery =
                new Delivery("dlv_rehearsal", "sub_0", "n", "{}", now, now, 1, 0, List.of());
        byte[] key = new byte[32];
        // Nobody listens there, wherever it is allowed to dial it.
        var _ = post(URI.create("http://127.0.0.1:1/"), List.of(SigningSecret.of(key)), delivery);
    }

    @Override
    public void close() {
        deadlines.shutdownNow();
        http.close(CloseMode.IMMEDIATE);
    }

    private Answer exchange(HttpPost request) throws IOException {
        ClassicHttpResponse response = http.executeOpen(null, request, null);
        try {
            Answer answer = Answer.read(response, clock.instant());
            if (!answer.whole()) {
                // Closing would read on to the end, which may never come.
                request.cancel();
            }
            return answer;
        } finally {
            Closer.closeQuietly(response);
        }
    }

    private HttpPost signed(URI url, List<SigningSecret> secrets, Delivery delivery) {
        Instant now = clock.instant();
        HttpPost request = new HttpPost(url);
        request.setHeader("webhook-id", delivery.id());
        request.setHeader("webhook-timestamp", Long.toString(now.getEpochSecond()));
        request.setHeader(
                "webhook-signature", Signature.of(secrets, delivery.id(), now, delivery.body()));
        request.setEntity(
                new ByteArrayEntity(delivery.body().getBytes(StandardCharsets.UTF_8), JSON));
        return request;
    }

    private static String reasonOf(IOException failure) {
        return failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }
}
