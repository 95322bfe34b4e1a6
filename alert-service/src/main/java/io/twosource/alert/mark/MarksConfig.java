package io.twosource.alert.mark;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long marks are kept. */
@ConfigMapping(prefix = "twosource.marks")
public interface MarksConfig {

    /** Marks of a claim go when none of them was changed for so long: all at once, pins too. */
    @WithDefault("90d")
    Duration kept();

    /** How often to look for those that are to go. */
    @WithDefault("1h")
    Duration look();
}
