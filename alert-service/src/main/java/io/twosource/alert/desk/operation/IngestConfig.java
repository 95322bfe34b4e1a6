package io.twosource.alert.desk.operation;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Where ingest-service is. */
@ConfigMapping(prefix = "twosource.ingest")
public interface IngestConfig {

    /** {@code http://ingest-service:8081}; without it the operators' pages do without. */
    Optional<String> url();
}
