package io.twosource.alert.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the desk knows whoever has logged in. */
@ConfigMapping(prefix = "twosource.desk")
public interface SessionConfig {

    /** How long a session lasts that nobody uses; it ends sooner with its token. */
    @WithDefault("7d")
    Duration session();

    /** How long a link that logs in is good. */
    @WithDefault("10m")
    Duration link();
}
