package io.twosource.alert.operation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** What operators are told of Kafka. */
@ConfigMapping(prefix = "twosource.operations")
public interface OperationsConfig {

    /** How often dead letters and lag are looked at. */
    @WithDefault("10s")
    Duration look();

    /** For how long nothing more is said of one that was told of. */
    @WithDefault("10m")
    Duration quiet();

    /** Records that a group may be behind at two looks in a row. */
    @WithDefault("5000")
    long lagLimit();

    /** The groups whose lag is looked at. */
    @WithDefault("ingest-service,extract-service,alert-service")
    List<String> groups();
}
