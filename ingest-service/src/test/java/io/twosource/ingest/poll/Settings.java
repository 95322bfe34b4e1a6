package io.twosource.ingest.poll;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;

/** As they come. */
final class Settings {

    static final PollConfig POLL =
            new SmallRyeConfigBuilder()
                    .withConverter(Duration.class, 200, new DurationConverter())
                    .withMapping(PollConfig.class)
                    .build()
                    .getConfigMapping(PollConfig.class);

    private Settings() {}
}
