package io.twosource.alert.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** Where alerts go, and how hard we try to get them there. */
@ConfigMapping(prefix = "twosource.webhook")
public interface WebhookConfig {

    /** Longest wait for an endpoint's whole answer. */
    @WithDefault("15s")
    Duration timeout();

    /** How long the others wait for a slow endpoint, before its attempt goes on without them. */
    @WithDefault("250ms")
    Duration patience();

    /** Attempts at one endpoint at once; more are put off, so that it alone is slow. */
    @WithDefault("16")
    int atOncePerEndpoint();

    /** For how long an attempt is put off when its endpoint has enough to do. */
    @WithDefault("2s")
    Duration putOff();

    /** What waited for an endpoint goes out in order, so many handed to a sender at once. */
    @WithDefault("100")
    int mostInOrder();

    Retry retry();

    Breaker breaker();

    /** When an endpoint is left alone. */
    interface Breaker {

        /** Failures in a row after which it is; attempts that were under way at once are one, */
        @WithDefault("4")
        int failures();

        /** if it has failed for so long. */
        @WithDefault("30s")
        Duration failingFor();

        /**
         * Wait before the first try; each further one is twice as long. Longer than the time-out,
         * so that what was under way has ended.
         */
        @WithDefault("20s")
        Duration firstProbe();

        /** The longest wait between two tries. */
        @WithDefault("5m")
        Duration slowestProbe();

        /** An endpoint that fails for so long is off. */
        @WithDefault("5d")
        Duration offAfter();
    }

    /** What follows a failure. */
    interface Retry {

        /**
         * Waits before each further attempt; up to a tenth longer, as each delivery's dice fall.
         */
        @WithDefault("5s,5m,30m,2h,5h,10h,14h,20h,24h")
        List<Duration> schedule();
    }
}
