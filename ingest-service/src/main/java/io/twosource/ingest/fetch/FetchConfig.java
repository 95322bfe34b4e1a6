package io.twosource.ingest.fetch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How sites are visited: what they have to bear from us, and we from them. */
@ConfigMapping(prefix = "twosource.fetch")
public interface FetchConfig {

    /**
     * How we introduce ourselves. Add where you can be reached, {@code Twosource/1.0
     * (+https://example.org/contact)}: a site that is bothered then writes instead of blocking.
     */
    @WithDefault("Twosource/1.0")
    String userAgent();

    /** Longest wait for a connection. */
    @WithDefault("10s")
    Duration connectTimeout();

    /** Longest wait for the first byte of an answer, or for its next one. */
    @WithDefault("20s")
    Duration silence();

    /** Longest wait for a whole answer. */
    @WithDefault("60s")
    Duration timeout();

    /** Largest feed, in bytes, packed or unpacked. */
    @WithDefault("10000000")
    long largestFeed();

    /** Largest page, in bytes, packed or unpacked. */
    @WithDefault("5000000")
    long largestPage();

    /** Redirects that are followed, one after the other. */
    @WithDefault("5")
    int redirects();

    /** Least rest for a host between two requests; more where its robots.txt asks for it, */
    @WithDefault("1s")
    Duration pause();

    /** up to so much: more would keep its other feeds waiting for days. */
    @WithDefault("60s")
    Duration longestPause();

    /** Longest wait for a host that is busy or rests; then the visit is put off. */
    @WithDefault("2m")
    Duration patience();

    /** Longest time for which a host is left alone because it said so. */
    @WithDefault("1d")
    Duration longestHold();

    Robots robots();

    /** How robots.txt is read (RFC 9309). */
    interface Robots {

        /** What we are called there; groups for it go before those for {@code *}. */
        @WithDefault("twosource")
        String name();

        /** Whether it is asked about feeds too, which somebody added by hand after all. */
        @WithDefault("true")
        boolean feeds();

        /** How long one is good for. */
        @WithDefault("1d")
        Duration keep();

        /** When to ask again for one that the server failed to give; until then nothing is read. */
        @WithDefault("10m")
        Duration retry();

        /** How much of one is read, in bytes. */
        @WithDefault("512000")
        long largest();
    }
}
