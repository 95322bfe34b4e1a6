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

    Retry retry();

    /** What follows a failure. */
    interface Retry {

        /**
         * Waits before each further attempt; up to a tenth longer, as each delivery's dice fall.
         */
        @WithDefault("5s,5m,30m,2h,5h,10h,14h,20h,24h")
        List<Duration> schedule();
    }
}
