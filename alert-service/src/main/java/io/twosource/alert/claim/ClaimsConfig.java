package io.twosource.alert.claim;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.nio.file.Path;
import java.time.Duration;

/** How claims are kept to be searched. */
@ConfigMapping(prefix = "twosource.claim-index")
public interface ClaimsConfig {

    /** Where the index is; one folder for each instance, never shared. */
    @WithDefault("${kafka-streams.state.dir}/claim-index")
    Path folder();

    /** How often it is written out, so that a restart reads on from there. */
    @WithName("commit-every")
    @WithDefault("20s")
    Duration commitEvery();
}
