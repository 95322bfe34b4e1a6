package io.twosource.ingest.poll;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;

/** As they come. */
final class Settings {

    static final PollConfig POLL = poll(Map.of());

    private Settings() {}

    /** With some of them set otherwise. */
    static PollConfig poll(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(PollConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 500))
                .build()
                .getConfigMapping(PollConfig.class);
    }
}
