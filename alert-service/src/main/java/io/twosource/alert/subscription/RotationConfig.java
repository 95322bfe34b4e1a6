package io.twosource.alert.subscription;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How secrets that sign webhooks take each other's place. */
@ConfigMapping(prefix = "twosource.webhook")
public interface RotationConfig {

    /** For how long the old secret signs beside the new one. */
    @WithDefault("24h")
    Duration rotation();
}
