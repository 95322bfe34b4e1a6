package io.twosource.platform.trace;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** Whether single articles are followed, and who is told. */
@ConfigMapping(prefix = "twosource.tracing")
interface TracingConfig {

    /** Whether they are. */
    @WithDefault("false")
    boolean enabled();

    /** Who is told, by OTLP over HTTP: {@code http://collector:4318}. */
    Optional<URI> endpoint();

    /** Of how many articles, of those that nobody else has decided on: 0 to 1. */
    @WithDefault("1.0")
    double share();
}
