package io.twosource.alert.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.delivery.Outcome;
import io.twosource.alert.notice.Notices;
import io.twosource.alert.subscription.SigningSecret;
import io.twosource.platform.address.AddressRules;
import io.twosource.platform.address.HostNames;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhookClientTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(1);
    private static final Instant NOW = Notices.NOON;
    private static final Delivery DELIVERY =
            new Delivery("dlv_1", "sub_1", "n", "{}", NOW, NOW, 1, 1, List.of());

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void close() {
        end.countDown();
        server.stop(0);
        threads.close();
    }

    @Test
    void any2xxIsSuccess() {
        assertThat(answered(exchange -> answer(exchange, 202, "thank you")))
                .isEqualTo(new Outcome.Delivered(202, "thank you"));
    }

    @Test
    void aRedirectIsNotFollowed() {
        Outcome outcome =
                answered(
                        exchange -> {
                            exchange.getResponseHeaders().set("Location", "/elsewhere");
                            answer(exchange, 307, "");
                        });

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(requests).hasValue(1);
    }

    @Test
    void goneIsGone() {
        assertThat(answered(exchange -> answer(exchange, 410, "bye")))
                .isEqualTo(new Outcome.Gone("bye"));
    }

    @Test
    void anErrorIsNotTriedAgainHere() {
        assertThat(answered(exchange -> answer(exchange, 500, "oops")))
                .isEqualTo(new Outcome.Refused(500, "oops", null));
        assertThat(requests).hasValue(1);
    }

    @Test
    void whoAsksForPatienceIsHeard() {
        assertThat(answeredWithRetryAfter(503, "120"))
                .isEqualTo(new Outcome.Refused(503, "", NOW.plusSeconds(120)));
        assertThat(answeredWithRetryAfter(429, "Wed, 17 Apr 2024 13:00:00 GMT"))
                .isEqualTo(new Outcome.Refused(429, "", NOW.plus(Duration.ofHours(1))));
        assertThat(answeredWithRetryAfter(429, "soon"))
                .isEqualTo(new Outcome.Refused(429, "", null));
        assertThat(answeredWithRetryAfter(500, "120"))
                .isEqualTo(new Outcome.Refused(500, "", null));
    }

    @Test
    void anEndpointThatHangsIsLeftAfterTheTimeout() {
        Instant start = Instant.now();

        Outcome outcome = answered(exchange -> hasEnded(Duration.ofDays(1)));

        assertThat(outcome).isEqualTo(new Outcome.Unreachable("no answer within PT1S"));
        assertThat(Duration.between(start, Instant.now())).isLessThan(TIMEOUT.multipliedBy(4));
    }

    @Test
    void anAnswerThatDripsIsLeftAfterTheTimeoutToo() {
        Outcome outcome =
                answered(
                        exchange -> {
                            exchange.sendResponseHeaders(200, 0);
                            while (!hasEnded(Duration.ofMillis(100))) {
                                exchange.getResponseBody().write('a');
                                exchange.getResponseBody().flush();
                            }
                        });

        assertThat(outcome).isEqualTo(new Outcome.Unreachable("no answer within PT1S"));
    }

    @Test
    void anEndlessAnswerIsReadNoFurtherThan64kB() {
        Outcome outcome =
                answered(
                        exchange -> {
                            exchange.sendResponseHeaders(200, 0);
                            OutputStream body = exchange.getResponseBody();
                            byte[] chunk = "a".repeat(8192).getBytes(StandardCharsets.UTF_8);
                            while (end.getCount() > 0) {
                                body.write(chunk);
                            }
                        });

        assertThat(outcome).isEqualTo(new Outcome.Delivered(200, "a".repeat(1024)));
    }

    @Test
    void nobodyListeningIsUnreachable() {
        server.stop(0);

        assertThat(post(rules("127.0.0.0/8"), "127.0.0.1")).isInstanceOf(Outcome.Unreachable.class);
    }

    @Test
    void anAddressThatIsNotAllowedIsNotDialled() {
        server.createContext("/", exchange -> answer(exchange, 200, ""));

        assertThat(post(rules(), "127.0.0.1")).isInstanceOf(Outcome.Forbidden.class);
        assertThat(post(rules(), "localhost")).isInstanceOf(Outcome.Forbidden.class);
        assertThat(post(rules(), "[::ffff:127.0.0.1]")).isInstanceOf(Outcome.Forbidden.class);
        assertThat(requests).hasValue(0);
    }

    @Test
    void aNameThatTurnsInwardAfterItWasSavedIsNotDialled() {
        AtomicInteger lookups = new AtomicInteger();
        AddressRules rules =
                new AddressRules(
                        List.of(),
                        host ->
                                List.of(
                                        InetAddress.ofLiteral(
                                                lookups.getAndIncrement() == 0
                                                        ? "93.184.216.34"
                                                        : "127.0.0.1")));
        rules.resolve("rebound.example");

        assertThat(post(rules, "rebound.example"))
                .isEqualTo(
                        new Outcome.Forbidden(
                                "rebound.example leads to an address that is not public"));
    }

    private Outcome answeredWithRetryAfter(int status, String value) {
        return answered(
                exchange -> {
                    exchange.getResponseHeaders().set("Retry-After", value);
                    answer(exchange, status, "");
                });
    }

    private Outcome answered(HttpHandler handler) {
        String path = "/" + requests.get();
        server.createContext(
                path,
                exchange -> {
                    requests.incrementAndGet();
                    handler.handle(exchange);
                });
        return post(rules("127.0.0.0/8"), "127.0.0.1", path);
    }

    private Outcome post(AddressRules rules, String host) {
        return post(rules, host, "/");
    }

    private Outcome post(AddressRules rules, String host, String path) {
        URI url = URI.create("http://" + host + ":" + server.getAddress().getPort() + path);
        try (WebhookClient client = new WebhookClient(rules, TIMEOUT, InstantSource.fixed(NOW))) {
            return client.post(url, List.of(SigningSecret.generate(new SecureRandom())), DELIVERY);
        }
    }

    private static AddressRules rules(String... allowed) {
        return new AddressRules(List.of(allowed), HostNames.ofTheSystem());
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private boolean hasEnded(Duration within) {
        try {
            return end.await(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
