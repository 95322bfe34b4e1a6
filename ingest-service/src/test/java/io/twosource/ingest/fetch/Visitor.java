package io.twosource.ingest.fetch;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.twosource.platform.address.AddressScopes;
import io.twosource.platform.address.HostNames;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A fetcher in a hurry that may visit one address of this machine, and not another. */
record Visitor(Fetcher fetcher) implements AutoCloseable {

    private static final Map<String, String> HURRIED =
            Map.of(
                    "twosource.fetch.pause", "10ms",
                    "twosource.fetch.silence", "1s",
                    "twosource.fetch.timeout", "2s",
                    "twosource.fetch.patience", "5s",
                    "twosource.fetch.largest-feed", "1000000",
                    "twosource.fetch.largest-page", "100000");

    static Visitor hurried() {
        return with(Map.of());
    }

    static Visitor with(Map<String, String> settings) {
        return with(settings, "feeds=127.0.0.1", "links=127.0.0.1");
    }

    /** One for whom these addresses are listed. */
    static Visitor with(Map<String, String> settings, String... allowed) {
        return new Visitor(
                new Fetcher(
                        new AddressScopes(List.of(allowed), HostNames.ofTheSystem()),
                        config(settings),
                        Clock.systemUTC(),
                        new SimpleMeterRegistry()));
    }

    static FetchConfig config(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(HURRIED);
        all.putAll(settings);
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(FetchConfig.class)
                .withSources(new PropertiesConfigSource(all, "test", 500))
                .build()
                .getConfigMapping(FetchConfig.class);
    }

    Fetched feed(URI url) {
        return fetcher.fetch(FetchRequest.feed(url, Validators.NONE, Reach.FEEDS));
    }

    Fetched page(URI url) {
        return fetcher.fetch(FetchRequest.page(url));
    }

    @Override
    public void close() {
        fetcher.close();
    }
}
