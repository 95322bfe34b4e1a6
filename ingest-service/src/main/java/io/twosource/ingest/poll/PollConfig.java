package io.twosource.ingest.poll;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often feeds are visited. */
@ConfigMapping(prefix = "twosource.poll")
public interface PollConfig {

    /** Whether this replica visits feeds at all. */
    @WithDefault("true")
    boolean enabled();

    /** Least time between two visits; feeds may ask for more. */
    @WithDefault("1m")
    Duration least();

    /** Most time between two visits, whatever a feed asks for. */
    @WithDefault("1d")
    Duration most();

    /** How often a feed is visited of which nothing is known yet. */
    @WithDefault("15m")
    Duration start();

    /** How often a feed is looked after that a hub pushes. */
    @WithDefault("6h")
    Duration whilePushed();

    /** Feeds fetched at once; more than one of a host never are. Pages have places of their own. */
    @WithDefault("200")
    int atOnce();

    /** After how many failed visits in a row operators are told. */
    @WithDefault("10")
    int failuresToTell();

    /** For how long a feed may have nothing new, before operators are told. */
    @WithDefault("7d")
    Duration silence();
}
