package io.twosource.platform;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.system.DiskSpaceMetrics;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How full the disk of the state stores is, for whoever watches: {@code disk_free_bytes}. */
@ApplicationScoped
class StateDiskMetrics implements MeterBinder {

    private final Path folder;

    StateDiskMetrics(@ConfigProperty(name = "kafka-streams.state.dir") Path folder) {
        this.folder = folder;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        new DiskSpaceMetrics(folder.toFile(), Tags.empty()).bindTo(registry);
    }
}
