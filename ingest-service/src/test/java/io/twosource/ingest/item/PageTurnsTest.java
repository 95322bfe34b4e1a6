package io.twosource.ingest.item;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.twosource.ingest.fetch.FetchConfig;
import io.twosource.ingest.fetch.Fetched;
import io.twosource.ingest.fetch.Fetcher;
import io.twosource.ingest.item.PageAnswer.Asked;
import io.twosource.ingest.item.PageAnswer.NotAsked;
import io.twosource.platform.address.AddressScopes;
import io.twosource.platform.address.HostNames;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages on 127.0.0.1 answer; those on other addresses of this machine accept, and say nothing. */
class PageTurnsTest {

    private static final Map<String, String> SETTINGS =
            Map.of(
                    "twosource.fetch.pause", "1ms",
                    "twosource.fetch.silence", "400ms",
                    "twosource.fetch.timeout", "2s");

    private HttpServer site;
    private ServerSocket silent;
    private Fetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 100);
        site.createContext(
                "/",
                exchange -> {
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        site.start();
        silent = new ServerSocket(0, 100);
        fetcher =
                new Fetcher(
                        new AddressScopes(List.of("links=127.0.0.0/8"), HostNames.ofTheSystem()),
                        config(FetchConfig.class, SETTINGS),
                        Clock.systemUTC(),
                        new SimpleMeterRegistry());
    }

    @AfterEach
    void close() throws IOException {
        fetcher.close();
        silent.close();
        site.stop(0);
    }

    @Test
    void aHostThatHangsIsAskedOnceAndLeftAloneForAWhile() {
        try (PageTurns.Round round = turns(Map.of()).round(2, 100)) {
            assertThat(round.fetch(hanging(2))).isInstanceOf(Asked.class);
            assertThat(round.fetch(hanging(2))).isInstanceOf(NotAsked.class);
            assertThat(round.fetch(hanging(3))).isInstanceOf(Asked.class);
        }
    }

    @Test
    void hostsThatAnswerHavePlacesThatNoOthersTake() throws Exception {
        PageTurns turns = turns(Map.of("twosource.pages.strangers", "1"));
        try (PageTurns.Round round = turns.round(1, 100);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(round.fetch(answering())).isInstanceOf(Asked.class);
            List<CompletableFuture<PageAnswer>> hanging =
                    List.of(
                            CompletableFuture.supplyAsync(() -> fetch(turns, hanging(2)), threads),
                            CompletableFuture.supplyAsync(() -> fetch(turns, hanging(3)), threads));

            assertThat(round.fetch(answering()))
                    .isInstanceOfSatisfying(
                            Asked.class,
                            asked ->
                                    assertThat(asked.outcome())
                                            .isInstanceOf(Fetched.Answered.class));
            assertThat(hanging).noneMatch(CompletableFuture::isDone);
            for (CompletableFuture<PageAnswer> one : hanging) {
                assertThat(one.get()).isInstanceOf(Asked.class);
            }
        }
    }

    @Test
    void aVisitsPagesTakeNoMoreThanTheirTime() {
        PageTurns turns = turns(Map.of("twosource.pages.patience", "300ms"));
        try (PageTurns.Round round = turns.round(2, 100)) {
            assertThat(round.fetch(hanging(2))).isInstanceOf(Asked.class);
            assertThat(round.fetch(answering())).isInstanceOf(NotAsked.class);
        }
    }

    @Test
    void noMoreOfFeedsIsHeldThanThereIsRoomFor() {
        PageTurns turns = turns(Map.of("twosource.pages.held", "10000"));
        try (PageTurns.Round large = turns.round(1, 8_000)) {
            assertThat(large.fetch(answering())).isInstanceOf(Asked.class);
            assertThat(fetch(turns, answering())).isInstanceOf(NotAsked.class);
        }
        assertThat(fetch(turns, answering())).isInstanceOf(Asked.class);
    }

    private static PageAnswer fetch(PageTurns turns, URI page) {
        try (PageTurns.Round round = turns.round(1, 8_000)) {
            return round.fetch(page);
        }
    }

    private URI answering() {
        return URI.create("http://127.0.0.1:%d/page".formatted(site.getAddress().getPort()));
    }

    private URI hanging(int host) {
        return URI.create("http://127.0.0.%d:%d/page".formatted(host, silent.getLocalPort()));
    }

    private PageTurns turns(Map<String, String> settings) {
        return new PageTurns(
                fetcher, config(PagesConfig.class, new HashMap<>(settings)), Clock.systemUTC());
    }

    private static <T> T config(Class<T> mapping, Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(mapping)
                .withSources(new PropertiesConfigSource(settings, "test", 500))
                .build()
                .getConfigMapping(mapping);
    }
}
