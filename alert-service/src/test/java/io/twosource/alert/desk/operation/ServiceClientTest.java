package io.twosource.alert.desk.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.twosource.alert.desk.operation.Reply.Nothing;
import io.twosource.alert.desk.operation.Reply.Silent;
import io.twosource.alert.desk.operation.Reply.Told;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What another service does, the page that asks it bears. */
class ServiceClientTest {

    private static final String TOKEN = "a-token-of-an-operator-of-it";

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final CountDownLatch over = new CountDownLatch(1);
    private final OtherService other = OtherService.start();

    /** What is asked for here. */
    record Thing(String name, Optional<String> more) {}

    @BeforeEach
    void start() {
        other.tells("/thing", "{\"name\": \"bridge\", \"newerThanThis\": 1}");
    }

    @AfterEach
    void stop() {
        over.countDown();
        other.close();
    }

    @Test
    void whatItTellsIsReadWhateverElseNewerOnesTell() {
        assertThat(ask(client(), "/thing"))
                .isEqualTo(new Told<>(new Thing("bridge", Optional.empty())));
        assertThat(other.tokens()).containsExactly("Bearer " + TOKEN);
    }

    @Test
    void whatItDoesNotHaveIsNothing() {
        assertThat(ask(client(), "/no-such-thing")).isEqualTo(new Nothing<>());
    }

    @Test
    void whoIsNotThereIsToldOf() {
        other.close();

        assertThat(silence(ask(client(), "/thing"))).isEqualTo("ingest-service cannot be reached.");
        assertThat(
                        registry.counter(
                                        "twosource.desk.asked",
                                        "service",
                                        "ingest-service",
                                        "outcome",
                                        "silent")
                                .count())
                .isOne();
    }

    @Test
    void whoSaysNothingIsNotWaitedForLong() {
        other.does("/thing", exchange -> awaitTheEnd());

        assertThat(silence(ask(client(), "/thing")))
                .isEqualTo("ingest-service did not answer within 1 s.");
    }

    @Test
    void whoNeverEndsItsAnswerIsNotWaitedForLong() {
        other.does(
                "/thing",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().write('{');
                    exchange.getResponseBody().flush();
                    awaitTheEnd();
                });

        assertThat(silence(ask(client(), "/thing")))
                .isEqualTo("ingest-service did not answer within 1 s.");
    }

    @Test
    void anAnswerWithoutBoundsIsCutOff() {
        other.does(
                "/thing",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    byte[] much = new byte[1 << 20];
                    for (int sent = 0; sent < 64; sent++) {
                        exchange.getResponseBody().write(much);
                    }
                });

        assertThat(silence(ask(client(Duration.ofSeconds(30)), "/thing")))
                .contains("longer than 4 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>no JSON", "{\"name\": null}", "{}", "[]", ""})
    void whatIsNotAsAgreedIsToldOfAndNotShown(String answer) {
        other.tells("/thing", answer);

        assertThat(silence(ask(client(), "/thing")))
                .isEqualTo("ingest-service answered what nobody here can read.");
    }

    @Test
    void theTokenGoesNowhereElse() {
        try (OtherService elsewhere = OtherService.start()) {
            elsewhere.tells("/thing", "{\"name\": \"elsewhere\"}");
            other.does(
                    "/thing",
                    exchange -> {
                        exchange.getResponseHeaders().set("Location", elsewhere.url() + "/thing");
                        OtherService.answer(exchange, 302, "{}");
                    });

            assertThat(silence(ask(client(), "/thing")))
                    .isEqualTo("ingest-service answered with status 302.");
            assertThat(elsewhere.tokens()).isEmpty();
        }
    }

    @Test
    void whoRefusesTheTokenIsToldOf() {
        other.answers("/thing", 401);

        assertThat(silence(ask(client(), "/thing"))).contains("does not take this desk's token");
    }

    @Test
    void withoutItsAddressNobodyIsAsked() {
        assertThat(silence(ask(client(Optional.empty(), token(Optional.of(TOKEN))), "/thing")))
                .contains("set twosource.ingest.url");
    }

    @Test
    void withoutATokenNobodyIsAsked() {
        assertThat(
                        silence(
                                ask(
                                        client(Optional.of(other.url()), token(Optional.empty())),
                                        "/thing")))
                .contains("set twosource.services.token-file");
        assertThat(other.tokens()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ingest-service:8081",
                "ftp://ingest-service",
                "http://user:secret@ingest-service",
                "http://ingest-service/v1",
                "http://ingest-service?x=y",
                "http:///",
                "http://a b"
            })
    void whatIsNoAddressStopsTheStart(String url) {
        assertThatThrownBy(() -> client(Optional.of(url), token(Optional.of(TOKEN))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("twosource.ingest.url must be")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "two words of which none is a token"})
    void whatIsNoTokenStopsTheStart(String text) {
        assertThatThrownBy(() -> token(Optional.of(text)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining(text);
    }

    private void awaitTheEnd() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ServiceClient client() {
        return client(Duration.ofSeconds(1));
    }

    private ServiceClient client(Duration timeout) {
        return client(Optional.of(other.url()), token(Optional.of(TOKEN)), timeout);
    }

    private ServiceClient client(Optional<String> url, ServiceToken token) {
        return client(url, token, Duration.ofSeconds(1));
    }

    private ServiceClient client(Optional<String> url, ServiceToken token, Duration timeout) {
        return new ServiceClient(
                "ingest-service", "twosource.ingest.url", url, token, timeout, registry);
    }

    private ServiceToken token(Optional<String> token) {
        return new ServiceToken(
                new ServicesConfig() {
                    @Override
                    public Optional<String> token() {
                        return token;
                    }

                    @Override
                    public Optional<Path> tokenFile() {
                        return Optional.empty();
                    }

                    @Override
                    public Duration timeout() {
                        return Duration.ofSeconds(1);
                    }
                },
                registry);
    }

    private static Reply<Thing> ask(ServiceClient client, String path) {
        try (client) {
            return client.ask(path, new TypeReference<>() {});
        }
    }

    private static String silence(Reply<Thing> reply) {
        return reply instanceof Silent<Thing>(String why) ? why : "not silent: " + reply;
    }
}
