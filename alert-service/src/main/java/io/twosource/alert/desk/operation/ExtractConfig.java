package io.twosource.alert.desk.operation;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Where extract-service is. */
@ConfigMapping(prefix = "twosource.extract")
public interface ExtractConfig {

    /** {@code http://extract-service:8082}; without it the operators' pages do without. */
    Optional<String> url();
}
