package io.twosource.platform;

import java.util.Map;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyConfig;

/** Where each topology begins. */
public final class NamedStreams {

    private NamedStreams() {}

    /**
     * A builder that refuses what has no name: names that Streams makes up change with the
     * topology, and state is lost. What is built of it contains the errors that records cause. Both
     * settings count only if the builder itself has them.
     */
    public static StreamsBuilder builder() {
        return new StreamsBuilder(
                new TopologyConfig(
                        new StreamsConfig(
                                Map.of(
                                        StreamsConfig.APPLICATION_ID_CONFIG,
                                        "named-streams",
                                        StreamsConfig.BOOTSTRAP_SERVERS_CONFIG,
                                        "unused:1",
                                        StreamsConfig
                                                .ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG,
                                        true,
                                        StreamsConfig.PROCESSOR_WRAPPER_CLASS_CONFIG,
                                        ContainedErrors.class))));
    }
}
