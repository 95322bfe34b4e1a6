package io.twosource.extract.instances;

import io.smallrye.config.PropertiesConfigSourceLoader;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.Properties;
import org.rocksdb.RocksDB;

/** The settings with which the service runs its stream, for streams without the service. */
final class ProductionSettings {

    private static final String STREAMS = "kafka-streams.";

    private ProductionSettings() {}

    static Properties of(Broker broker, Path state) {
        RocksDB.loadLibrary(); // as Quarkus does: the settings name a class that needs it
        SmallRyeConfig config = files();
        Properties settings = new Properties();
        for (String name : config.getPropertyNames()) {
            if (name.startsWith(STREAMS)) {
                settings.put(
                        name.substring(STREAMS.length()), config.getConfigValue(name).getValue());
            }
        }
        settings.put("application.id", Broker.SERVICE);
        settings.put("bootstrap.servers", broker.bootstrapServers());
        settings.put("state.dir", state.toString());
        return settings;
    }

    /** First what the three services share, then what this one says. */
    private static SmallRyeConfig files() {
        ClassLoader loader = ProductionSettings.class.getClassLoader();
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDefaultSources()
                .withSources(
                        PropertiesConfigSourceLoader.inClassPath(
                                "application.properties", 250, loader))
                .build();
    }
}
