package io.twosource.ingest.item;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * What fetching the pages of items may take: limits of its own, beside those of visits to feeds.
 */
@ConfigMapping(prefix = "twosource.pages")
public interface PagesConfig {

    /** Pages fetched at once of hosts that answer; of each host one. */
    @WithDefault("200")
    int atOnce();

    /**
     * Pages fetched at once of hosts that have not answered yet: most of them hold but a socket.
     */
    @WithDefault("500")
    int strangers();

    /** How long the pages of one visit may take; those left are asked for at the next one. */
    @WithDefault("2m")
    Duration patience();

    /** How long a host is left alone that gave no answer; twice as long each further time, */
    @WithDefault("1m")
    Duration rest();

    /** up to so long. */
    @WithDefault("1h")
    Duration longestRest();

    /**
     * Characters of feeds that are held while their pages are waited for; pages of further feeds
     * are asked for at their next visits.
     */
    @WithDefault("32000000")
    int held();
}
