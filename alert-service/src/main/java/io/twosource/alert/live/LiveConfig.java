package io.twosource.alert.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How alerts are streamed. */
@ConfigMapping(prefix = "twosource.stream")
public interface LiveConfig {

    /** How many listen to one replica at the most. */
    @WithDefault("2000")
    int listeners();

    /** How many alerts may wait for a listener before it is cut off. */
    @WithDefault("500")
    int room();

    /** How often something is sent where there is nothing to tell, so that nobody hangs up. */
    @WithDefault("15s")
    Duration heartbeat();

    /** After this a stream ends, and who listens comes again: to another replica, or no more. */
    @WithDefault("1h")
    Duration longest();

    /** How many alerts of a newsroom its desk shows at the most. */
    @WithDefault("500")
    int board();

    /** How many alerts a replica holds for the desks of all newsrooms: some 5 kB each. */
    @WithDefault("10000")
    int boards();

    /** How many may read at once what they missed. */
    @WithDefault("8")
    int catchingUp();
}
