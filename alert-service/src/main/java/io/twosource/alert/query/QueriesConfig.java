package io.twosource.alert.query;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many queries run at once, and how long. */
@ConfigMapping(prefix = "twosource.queries")
public interface QueriesConfig {

    /** Threads that read queries and search claims; one newsroom holds half of them at the most. */
    @WithDefault("4")
    int threads();

    /** How long a search may wait and run before it is stopped. */
    @WithDefault("2s")
    Duration patience();

    /** Previews at once; one newsroom has one at the most. */
    @WithDefault("3")
    int previews();

    /** How long a preview may wait and run before it is stopped. */
    @WithDefault("15s")
    Duration previewPatience();
}
