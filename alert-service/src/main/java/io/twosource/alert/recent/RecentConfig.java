package io.twosource.alert.recent;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What of late can be read. */
@ConfigMapping(prefix = "twosource.recent")
public interface RecentConfig {

    /** How long alerts are listed and stand in feeds. */
    @WithDefault("7d")
    Duration kept();

    /** How many notices a preview looks at, at the most: the newest. */
    @WithDefault("20000")
    int previewed();

    /** How long a preview may look. */
    @WithDefault("10s")
    Duration previewFor();
}
