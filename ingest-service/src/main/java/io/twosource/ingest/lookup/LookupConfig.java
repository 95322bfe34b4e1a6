package io.twosource.ingest.lookup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How articles are looked up. */
@ConfigMapping(prefix = "twosource.lookup")
public interface LookupConfig {

    /**
     * How long to look again for an article that is not found: what was acknowledged a moment ago
     * is still on its way through the stream.
     */
    @WithDefault("500ms")
    Duration patience();

    /** Longest wait for the answer of the replica that holds an article. */
    @WithDefault("2s")
    Duration timeout();
}
