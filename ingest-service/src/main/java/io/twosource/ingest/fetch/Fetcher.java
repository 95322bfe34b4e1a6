package io.twosource.ingest.fetch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.twosource.platform.address.AddressScopes;
import java.time.InstantSource;

/**
 * Fetches feeds and pages. Blocks until the host's turn has come and the answer has ended, or
 * either takes too long; meant for virtual threads. Thread-safe.
 */
public final class Fetcher implements AutoCloseable {

    private final HttpExchange http;
    private final HostTurns turns;
    private final Robots robots;
    private final FetchConfig config;
    private final MeterRegistry metrics;

    public Fetcher(
            AddressScopes addresses,
            FetchConfig config,
            InstantSource clock,
            MeterRegistry metrics) {
        this.http = new HttpExchange(addresses, config, clock);
        this.turns = new HostTurns(config.patience(), config.longestHold(), clock);
        this.robots = new Robots(http, turns, config, clock);
        this.config = config;
        this.metrics = metrics;
    }

    /** Never throws for what a site does. */
    public Fetched fetch(FetchRequest request) {
        Timer.Sample started = Timer.start(metrics);
        Fetched fetched = new Visit(request, http, turns, robots, config).go();
        started.stop(
                metrics.timer(
                        "twosource.fetches",
                        "purpose",
                        request.purpose().label(),
                        "outcome",
                        outcome(fetched)));
        return fetched;
    }

    @Override
    public void close() {
        http.close();
    }

    private static String outcome(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Answered answered when answered.isSuccess() -> "fetched";
            case Fetched.Answered answered -> answered.status() / 100 + "xx";
            case Fetched.NotModified _ -> "not-modified";
            case Fetched.Gone _ -> "gone";
            case Fetched.Refused(Fetched.Rule rule, _) -> "refused-" + rule.label();
            case Fetched.PutOff _ -> "put-off";
            case Fetched.TooLarge _ -> "too-large";
            case Fetched.TooSlow _ -> "too-slow";
            case Fetched.Unreachable _ -> "unreachable";
        };
    }
}
