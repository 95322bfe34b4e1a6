package io.twosource.extract.lookup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How statements are looked up. */
@ConfigMapping(prefix = "twosource.lookup")
public interface LookupConfig {

    /** For how long one article version is looked for. */
    @WithDefault("4s")
    Duration patience();
}
