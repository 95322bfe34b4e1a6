package io.twosource.platform.trace;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Quarkus asks whether traces are disabled, and we whether they are enabled. */
public final class TracingSettings implements ConfigSourceFactory {

    /** Below every other source: a default. */
    private static final int ORDINAL = 1;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        boolean enabled =
                Optional.ofNullable(context.getValue("twosource.tracing.enabled"))
                        .map(ConfigValue::getValue)
                        .map(Boolean::parseBoolean)
                        .orElse(false);
        return List.of(
                new PropertiesConfigSource(
                        Map.of("quarkus.otel.sdk.disabled", Boolean.toString(!enabled)),
                        "whether traces are disabled",
                        ORDINAL));
    }
}
