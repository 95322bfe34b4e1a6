package io.twosource.alert.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.delivery.Outcome;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.subscription.SigningSecret;
import io.twosource.platform.address.AddressScopes;
import io.twosource.platform.address.HostNames;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhookClientsTest {

    private static final Instant NOW = Instant.parse("2024-04-17T10:00:00Z");
    private static final Delivery DELIVERY =
            new Delivery("dlv_1", "sub_1", "n", "{}", NOW, NOW, 1, 0, List.of());

    private final WebhookClients clients =
            new WebhookClients(
                    new AddressScopes(
                            List.of("newsroom/daily=127.0.0.1", "feeds=127.0.0.1"),
                            HostNames.ofTheSystem()),
                    Duration.ofSeconds(5),
                    InstantSource.fixed(NOW));

    private HttpServer inside;

    @BeforeEach
    void listen() throws IOException {
        inside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        inside.createContext(
                "/",
                exchange -> {
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        inside.start();
    }

    @AfterEach
    void close() {
        inside.stop(0);
        clients.close();
    }

    @Test
    void anAddressThatIsListedForOneNewsroomIsRefusedForOthers() {
        assertThat(post("daily")).isInstanceOf(Outcome.Delivered.class);
        assertThat(post("weekly")).isInstanceOf(Outcome.Forbidden.class);
        assertThat(post("operators")).isInstanceOf(Outcome.Forbidden.class);
    }

    private Outcome post(String newsroom) {
        URI url = URI.create("http://127.0.0.1:%d/".formatted(inside.getAddress().getPort()));
        return clients.of(new NewsroomId(newsroom))
                .post(url, List.of(SigningSecret.of(new byte[32])), DELIVERY);
    }
}
