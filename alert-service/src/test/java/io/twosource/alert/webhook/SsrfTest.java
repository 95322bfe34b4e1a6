package io.twosource.alert.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.delivery.Outcome;
import io.twosource.alert.subscription.SigningSecret;
import io.twosource.alert.subscription.WebhookUrls;
import io.twosource.platform.address.AddressRules;
import io.twosource.platform.address.HostNames;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * URLs that lead inward: each is refused when it is saved, and none is connected to when it is
 * there all the same. Something listens on every address of this machine, to be sure.
 */
class SsrfTest {

    private static final Instant NOW = Instant.parse("2024-04-17T12:00:00Z");
    private static final Delivery DELIVERY =
            new Delivery("dlv_1", "sub_1", "n", "{}", NOW, NOW, 1, 1, List.of());

    private final AtomicInteger connections = new AtomicInteger();
    private final ServerSocket listening;

    SsrfTest() throws IOException {
        listening = new ServerSocket(0);
    }

    @BeforeEach
    void listen() {
        Thread.ofVirtual()
                .start(
                        () -> {
                            try {
                                while (true) {
                                    listening.accept().close();
                                    connections.incrementAndGet();
                                }
                            } catch (IOException e) {
                                // the test has ended
                            }
                        });
    }

    @AfterEach
    void close() throws IOException {
        listening.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1:PORT/hook",
                "http://127.0.0.1:PORT/hook",
                "https://127.1:PORT/",
                "https://127.0.1:PORT/",
                "https://127.255.255.254:PORT/",
                "https://localhost:PORT/",
                "https://LOCALHOST:PORT/",
                "https://localhost.:PORT/",
                "https://0.0.0.0:PORT/",
                "https://0:PORT/",
                "https://0.0.0.1:PORT/",
                "https://10.0.0.1:PORT/",
                "https://10.1:PORT/",
                "https://172.16.0.1:PORT/",
                "https://192.168.0.1:PORT/",
                "https://192.168.1:PORT/",
                "https://169.254.169.254:PORT/latest/meta-data/",
                "https://169.254.1.1:PORT/",
                "https://100.100.100.200:PORT/latest/meta-data/",
                "https://100.64.0.1:PORT/",
                "https://168.63.129.16:PORT/",
                "https://192.0.0.192:PORT/",
                "https://198.18.0.1:PORT/",
                "https://224.0.0.1:PORT/",
                "https://255.255.255.255:PORT/",
                "https://0x7f.1:PORT/",
                "https://0x7f000001:PORT/",
                "https://0x7F.0x0.0x0.0x1:PORT/",
                "https://2130706433:PORT/",
                "https://017700000001:PORT/",
                "https://0177.0.0.1:PORT/",
                "https://0177.0.0.01:PORT/",
                "https://127.0.0.1.:PORT/",
                "https://127.000.000.001:PORT/",
                "https://2852039166:PORT/",
                "https://[::1]:PORT/",
                "https://[0:0:0:0:0:0:0:1]:PORT/",
                "https://[::]:PORT/",
                "https://[::ffff:127.0.0.1]:PORT/",
                "https://[::ffff:7f00:1]:PORT/",
                "https://[::127.0.0.1]:PORT/",
                "https://[::ffff:0:127.0.0.1]:PORT/",
                "https://[64:ff9b::127.0.0.1]:PORT/",
                "https://[2002:7f00:1::]:PORT/",
                "https://[fe80::1]:PORT/",
                "https://[fc00::1]:PORT/",
                "https://[fd00:ec2::254]:PORT/",
                "https://[ff02::1]:PORT/",
                "https://user@127.0.0.1:PORT/",
                "https://93.184.216.34@127.0.0.1:PORT/",
                "https://①②⑦.⓪.⓪.①:PORT/",
                "https://127。0。0。1:PORT/",
                "file:///etc/passwd",
                "gopher://127.0.0.1:PORT/_x"
            })
    void whatLeadsInwardIsRefusedWhenSavedAndNeverConnectedTo(String url) {
        AddressRules rules = new AddressRules(List.of(), HostNames.ofTheSystem());
        String text = url.replace("PORT", Integer.toString(listening.getLocalPort()));

        assertThat(WebhookUrls.isRefused(text, rules)).isTrue();
        assertThat(sent(text, rules)).isNotInstanceOf(Outcome.Delivered.class);
        assertThat(connections).hasValue(0);
    }

    @Test
    void aNameThatIsFirstPublicAndThenPrivateIsNotConnectedTo() {
        AtomicInteger lookUps = new AtomicInteger();
        AddressRules rules =
                new AddressRules(
                        List.of(),
                        host ->
                                List.of(
                                        InetAddress.ofLiteral(
                                                lookUps.getAndIncrement() == 0
                                                        ? "93.184.216.34"
                                                        : "127.0.0.1")));
        String url = "https://rebound.example:%d/".formatted(listening.getLocalPort());

        assertThat(WebhookUrls.isRefused(url, rules)).isFalse();
        assertThat(sent(url, rules)).isInstanceOf(Outcome.Forbidden.class);
        assertThat(connections).hasValue(0);
    }

    /** Past the check at saving; what the JDK itself does not take for a URL is refused too. */
    private static Outcome sent(String url, AddressRules rules) {
        try (WebhookClient client =
                new WebhookClient(rules, Duration.ofSeconds(2), InstantSource.fixed(NOW))) {
            return client.post(
                    URI.create(url), List.of(SigningSecret.generate(new SecureRandom())), DELIVERY);
        } catch (IllegalArgumentException | IllegalStateException e) {
            return new Outcome.Forbidden(String.valueOf(e.getMessage()));
        }
    }
}
